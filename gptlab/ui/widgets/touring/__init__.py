"""The parts of the guided tour and of the film that it begins with."""
