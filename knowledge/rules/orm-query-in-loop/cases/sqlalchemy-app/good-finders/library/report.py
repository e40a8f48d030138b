from .finders import LoanFinder, member_by_card, members_by_card


def members(session, pages):
    return [members_by_card(session, page) for page in pages]


def loans(finder: LoanFinder, members):
    for member in members:
        print(member.name, finder.open_loans(member.id))


def locked(finder: LoanFinder, members):
    return [finder.with_lock(member.id) for member in members]


def holders(session, card, shelves):
    return [(shelf, member_by_card(session, card)) for shelf in shelves]


def both(session):
    return [member_by_card(session, card) for card in ("A-1", "A-2")]
