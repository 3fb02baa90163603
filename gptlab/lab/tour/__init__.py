"""The guided tour: 17 stops, each with a question that the live model's own tensors answer.

`stops.py` is the table; `guide.py` is what the session offers of it; `film.py` has the packaged
training that a newcomer sees first.
"""
