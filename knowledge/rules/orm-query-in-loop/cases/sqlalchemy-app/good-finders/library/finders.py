from sqlalchemy import select
from sqlalchemy.orm import Session

from library.models import Loan, Member


def members_by_card(session: Session, cards: list[str]):
    return session.scalars(select(Member).where(Member.card.in_(cards))).all()


def member_by_card(session: Session, card: str):
    return session.scalars(select(Member).where(Member.card == card)).first()


class LoanFinder:
    def __init__(self, session: Session):
        self.session = session
        self.by_member = {}

    def open_loans(self, member_id: int):
        if member_id in self.by_member:
            return self.by_member[member_id]
        found = self.session.scalars(select(Loan).where(Loan.member_id == member_id)).all()
        self.by_member[member_id] = found
        return found

    def with_lock(self, member_id: int):
        return self.session.scalars(select(Loan).where(Loan.member_id == member_id).with_for_update()).all()
