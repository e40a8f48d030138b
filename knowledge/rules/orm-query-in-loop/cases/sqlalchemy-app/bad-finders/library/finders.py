from sqlalchemy import select
from sqlalchemy.orm import Session

from library.models import Loan, Member


def member_by_card(session: Session, card: str) -> Member | None:
    return session.execute(select(Member).where(Member.card == card)).scalar_one_or_none()


class LoanFinder:
    def __init__(self, session: Session):
        self.session = session

    def open_loans(self, member_id: int):
        return self.session.scalars(select(Loan).where(Loan.member_id == member_id)).all()

    async def newest(self, member_id: int):
        return (await self.session.execute(select(Loan).where(Loan.member_id == member_id))).scalars().first()
