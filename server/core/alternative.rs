//! Which assignments reach a use: arms of one statement exclude each other, and a later value takes the place of earlier ones.

use backhint_knowledge::Family;
use smallvec::SmallVec;

use crate::facts::{Assignment, ExprId, Facts, RegionId, RegionKind};
use crate::fold::never_runs;
use crate::names::Names;
use crate::syntax::Span;

/// How many assignments of one name are compared with each other, the nearest ones first.
const MAX_COMPARED: usize = 100;
/// Where in an arm of a switch its end is looked for, in bytes from behind.
const MAX_ARM_END: usize = 160;

/// The assignments among `candidates` (in source order) that may have given a name its value at `at`.
pub(crate) fn reaching(names: &Names<'_>, candidates: &[usize], at: ExprId) -> SmallVec<[usize; 4]> {
    let facts = names.facts;
    let place = *facts.expr(at);
    let function = facts.function_around(place.region);
    let mut found: SmallVec<[usize; 4]> = SmallVec::new();
    for (looked_at, index) in candidates.iter().rev().copied().enumerate() {
        let assignment = &facts.assignments[index];
        let same_function = facts.function_around(assignment.region) == function;
        let before = assignment.span.end <= place.span.start || !same_function;
        if !before || assignment.span.contains(place.span) || never_runs(names, assignment.region) {
            continue;
        }
        // A closure is made in one arm, and keeps what that one sets.
        let is_around =
            |own| facts.around(place.region).any(|region| facts.region(region).kind == RegionKind::Function(own));
        let encloses = !same_function && facts.function_around(assignment.region).is_some_and(is_around);
        if encloses && excludes(names, assignment, place.region, |_| false) {
            continue;
        }
        if same_function && looked_at < MAX_COMPARED {
            let later = || found.iter().map(|later| &facts.assignments[*later]);
            let replaced = later().any(|later| sets(later) && facts.is_within(assignment.region, later.region));
            let nearest = || candidates.iter().rev().take(MAX_COMPARED);
            let is_sure = |turn| nearest().any(|i| is_set_between(facts, *i, turn, place.region, place.span));
            if replaced || excludes(names, assignment, place.region, is_sure) {
                continue;
            }
        }
        found.push(index);
        if same_function && sets(assignment) && surely_ran(names, assignment.region, place.region) {
            break;
        }
    }
    found.reverse();
    found
}

/// Whether one of the assignments among `candidates` has surely run where an expression stands, or one in each arm of a
/// statement.
pub(crate) fn is_surely_set(names: &Names<'_>, candidates: &[usize], at: ExprId) -> bool {
    let facts = names.facts;
    let place = *facts.expr(at);
    let function = facts.function_around(place.region);
    let is_before = |assignment: &&Assignment| {
        sets(assignment) && assignment.span.end <= place.span.start && !assignment.span.contains(place.span)
    };
    let assignments = candidates.iter().rev().take(MAX_COMPARED).map(|at| &facts.assignments[*at]);
    let regions: SmallVec<[RegionId; 4]> = assignments
        .filter(is_before)
        .map(|assignment| assignment.region)
        .filter(|region| facts.function_around(*region) == function)
        .collect();
    regions.iter().any(|region| {
        let region = plain_region(facts, *region, &regions);
        surely_ran(names, region, place.region) || sets_in_all_arms(facts, region, &regions)
    })
}

/// The region whose code has run once the code of a region has: what stands in `with` runs, and what stands in a `try`
/// whose handlers set the name, too, or leave.
fn plain_region(facts: &Facts, region: RegionId, set: &[RegionId]) -> RegionId {
    let is_plain = |region: &RegionId| match facts.region(*region).kind {
        RegionKind::With(_) => false,
        RegionKind::Try => !handlers(facts, *region).all(|handler| sets_or_leaves(facts, handler, set)),
        _ => true,
    };
    facts.around(region).find(is_plain).unwrap_or(region)
}

/// The handlers of a `try`.
fn handlers(facts: &Facts, tried: RegionId) -> impl Iterator<Item = RegionId> + '_ {
    let parent = facts.region(tried).parent;
    let behind = (0..).zip(&facts.regions).skip(tried.index() + 1).filter(move |(_, region)| region.parent == parent);
    behind.take_while(|(_, region)| matches!(region.kind, RegionKind::Catch)).map(|(at, _)| RegionId(at))
}

/// Whether one of the regions that set a name lies in an arm, or the arm leaves.
fn sets_or_leaves(facts: &Facts, arm: RegionId, set: &[RegionId]) -> bool {
    set.iter().any(|region| facts.is_within(*region, arm)) || facts.jumps.iter().any(|jump| jump.region == arm)
}

/// Whether each arm of the statement that an arm belongs to has one of these regions in it, or leaves.
fn sets_in_all_arms(facts: &Facts, arm: RegionId, regions: &[RegionId]) -> bool {
    let Some(fork) = facts.region(arm).fork else { return false };
    let is_arm = |region: &&crate::facts::Region| region.fork == Some(fork);
    let has_last = facts.regions.iter().filter(is_arm).any(|region| match region.kind {
        RegionKind::Branch { condition, otherwise } => otherwise || condition.is_none(),
        _ => false,
    });
    let arms = (0..).zip(&facts.regions).filter(|(_, region)| is_arm(region)).map(|(at, _)| RegionId(at));
    let mut arms = arms.filter(|arm| facts.region(*arm).fork == Some(fork));
    has_last && arms.all(|arm| sets_or_leaves(facts, arm, regions))
}

/// Whether an assignment gives a whole new value.
fn sets(assignment: &Assignment) -> bool {
    !assignment.appends && assignment.value.is_some()
}

/// Whether what stands in `earlier` has run where `place` runs: `place` lies in it, or both are asked the same.
fn surely_ran(names: &Names<'_>, earlier: RegionId, place: RegionId) -> bool {
    let facts = names.facts;
    if facts.is_within(place, earlier) {
        return true;
    }
    let region = facts.region(earlier);
    let asked = |region: RegionId| match facts.region(region).kind {
        RegionKind::Branch { condition: Some(condition), otherwise } => Some((names.code(condition), otherwise)),
        _ => None,
    };
    // Of calls, two answers may differ.
    let Some((condition, otherwise)) = asked(earlier).filter(|(code, _)| !code.contains('(')) else { return false };
    facts.is_within(place, region.parent)
        && facts.around(place).any(|around| asked(around) == Some((condition, otherwise)))
}

/// Whether an assignment stands in another arm than the use. A loop around both arms may still lead from one to the
/// other, unless the name `is_set` anew in each turn.
fn excludes(names: &Names<'_>, assignment: &Assignment, place: RegionId, is_set: impl Fn(RegionId) -> bool) -> bool {
    let facts = names.facts;
    let Some((arm, other)) = arms(facts, assignment.region, place) else { return false };
    if is_condition_of_arm(facts, arm, assignment.span) || falls_through(names, arm, other) {
        return false;
    }
    let around = facts.around(facts.region(arm).parent);
    let mut inside =
        around.take_while(|region| !matches!(facts.region(*region).kind, RegionKind::Function(_) | RegionKind::File));
    let turn = inside.find(|region| matches!(facts.region(*region).kind, RegionKind::Loop(_)));
    turn.is_none_or(is_set)
}

/// Whether an assignment inside the loop `turn` surely gives a value before the use.
fn is_set_between(facts: &Facts, index: usize, turn: RegionId, place: RegionId, span: Span) -> bool {
    let assignment = &facts.assignments[index];
    sets(assignment)
        && assignment.span.end <= span.start
        && facts.is_within(place, assignment.region)
        && facts.is_within(assignment.region, turn)
}

/// The arms of one statement in which two regions lie, where they differ.
fn arms(facts: &Facts, one: RegionId, other: RegionId) -> Option<(RegionId, RegionId)> {
    facts.around(one).find_map(|arm| {
        let fork = facts.region(arm).fork?;
        let is_sibling = |region: &RegionId| {
            let region = facts.region(*region);
            region.fork == Some(fork) && region.parent == facts.region(arm).parent
        };
        facts.around(other).find(is_sibling).filter(|sibling| *sibling != arm).map(|sibling| (arm, sibling))
    })
}

/// Whether something stands in what an `else if` asks: later arms come after it.
fn is_condition_of_arm(facts: &Facts, arm: RegionId, span: Span) -> bool {
    let end = facts.region(arm).span.end;
    let mut inside = facts.regions[arm.index() + 1..].iter().take_while(|region| region.span.start < end);
    inside.any(|region| match region.kind {
        RegionKind::Branch { condition: Some(condition), .. } => {
            region.parent == arm && facts.expr(condition).span.contains(span)
        }
        _ => false,
    })
}

/// Whether the arm of a switch runs on into the next, as in C: nothing leaves it.
fn falls_through(names: &Names<'_>, arm: RegionId, other: RegionId) -> bool {
    let facts = names.facts;
    let is_case = |region: RegionId| matches!(facts.region(region).kind, RegionKind::Branch { condition: None, .. });
    let code = names.of(facts.region(arm).span);
    if !is_case(arm) || !is_case(other) || !code.starts_with(['c', 'd']) {
        return false;
    }
    let end = code.char_indices().rev().take(MAX_ARM_END).last().map_or("", |(at, _)| &code[at..]);
    let mut words = end.split(|c: char| !c.is_alphanumeric() && c != '_');
    match names.family() {
        Family::Go => words.any(|word| word == "fallthrough"),
        Family::Php | Family::JavaScript | Family::Java => is_labelled(code) && !words.any(is_leaving),
        _ => false,
    }
}

/// Whether an arm begins with `case x:` and not with `case x ->`.
fn is_labelled(code: &str) -> bool {
    let arrow = code.find("->").into_iter().chain(code.find("=>")).min().unwrap_or(code.len());
    code.find(':').is_some_and(|colon| colon < arrow)
}

fn is_leaving(word: &str) -> bool {
    matches!(word, "break" | "return" | "throw" | "continue" | "exit" | "die" | "goto" | "yield")
}
