from .finders import LoanFinder, member_by_card


def members(session, cards):
    return [member_by_card(session, card=card) for card in cards]  # expect: orm-query-in-loop likely


def loans(finder: LoanFinder, members):
    for member in members:
        print(member.name, finder.open_loans(member.id))  # expect: orm-query-in-loop likely


async def newest(finder: LoanFinder, members):
    return {member.id: await finder.newest(member.id) for member in members}  # expect: orm-query-in-loop likely
