"""Prints, per report, how many queries it sends and what it answers, as JSON."""

import json
import sys

import models
import reports
from sqlalchemy import create_engine, event
from sqlalchemy.orm import Session

engine = create_engine("sqlite://")
sent = []
event.listen(engine, "before_cursor_execute", lambda *arguments: sent.append(arguments[2]))


def fill(rows):
    """Writes `rows` rows into each table."""
    models.Base.metadata.create_all(engine)
    with Session(engine) as session:
        for number in range(rows):
            publisher = models.Publisher(name=f"Publisher {number}")
            author = models.Author(name=f"Author {number}", publisher=publisher)
            book = models.Book(title=f"Book {number}", author=author, publisher=publisher)
            book.tags.append(models.Tag(name=f"Tag {number}"))
            session.add(book)
        session.commit()


def counted(report):
    with Session(engine) as session:
        sent.clear()
        answer = report(session)
        return {"queries": len(sent), "answer": answer}


fill(int(sys.argv[1]))
own = [name for name, value in vars(reports).items() if getattr(value, "__module__", "") == "reports"]
print(json.dumps({name: counted(getattr(reports, name)) for name in own}))
