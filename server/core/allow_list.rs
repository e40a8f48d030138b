//! Checks that let only listed or well-formed values through.

use backhint_knowledge::Family;

use crate::callee::{argument_for, own_function};
use crate::effects::arguments;
use crate::facts::{ExprId, ExprKind, Facts, JumpKind, LoopId, RegionId, RegionKind, TestKind};
use crate::names::Names;
use crate::template::is_membership;

/// The expressions by which one of two values is chosen. `SORTS[name] || name` has none: the second value is the one that
/// the table does not know.
#[must_use]
pub(crate) fn conditions_of(facts: &Facts, choice: ExprId) -> Vec<ExprId> {
    let ExprKind::Either { left, right } = facts.expr(choice).kind else { return Vec::new() };
    let is_value = |id: ExprId| facts.is_inside(id, left) || facts.is_inside(id, right);
    facts.inside(choice).filter(|id| *id != choice && !is_value(*id)).collect()
}

/// Whether a condition asks if the value written as `code` is in a list, equals something, or has a form.
#[must_use]
pub(crate) fn tests(names: &Names<'_>, condition: ExprId, code: &str) -> bool {
    names.facts.inside(condition).any(|id| is_test_of(names, id, code))
}

/// Whether a condition lets only listed or well-formed values of `code` through where it holds, or where it does not.
/// `if name == "admin": raise` leaves all names but one.
#[must_use]
pub(crate) fn admits(names: &Names<'_>, condition: ExprId, code: &str, holds: bool) -> bool {
    let facts = names.facts;
    let negations = |id: ExprId| {
        let is_not = |outer: &ExprId| match facts.expr(*outer).kind {
            ExprKind::Test { kind: TestKind::Not, .. } => true,
            // `NAME.match(table) is None`.
            ExprKind::Test { kind: TestKind::Equal, right: Some(right), .. } => {
                matches!(facts.expr(right).kind, ExprKind::Null | ExprKind::Bool(false))
            }
            _ => false,
        };
        facts.inside(condition).filter(|outer| *outer != id && facts.is_inside(id, *outer)).filter(is_not).count()
    };
    facts.inside(condition).filter(|id| is_test_of(names, *id, code)).any(|id| {
        let is_positive = match facts.expr(id).kind {
            ExprKind::Test { kind, .. } => matches!(kind, TestKind::In | TestKind::Equal),
            ExprKind::Call { callee, .. } => {
                let name = names.written(callee).last().map_or("", |last| last.name);
                if matches!(name, "any" | "isdisjoint" | "difference") {
                    return true;
                }
                true
            }
            _ => return true,
        };
        (is_positive ^ (negations(id) % 2 == 1)) == holds
    })
}

/// Whether two codes name the same value: `"$_GET[page]"` in a text of PHP has no quotes around the key.
fn is_same(names: &Names<'_>, one: &str, other: &str) -> bool {
    let without_quotes = |code: &str| code.replace(['"', '\''], "");
    one == other
        || (names.family() == Family::Php
            && one.starts_with('$')
            && one.ends_with(']')
            && other.ends_with(']')
            && without_quotes(one) == without_quotes(other))
}

/// Whether an expression by itself asks about the value written as `code`.
fn is_test_of(names: &Names<'_>, id: ExprId, code: &str) -> bool {
    let facts = names.facts;
    let is_it = |id: ExprId| is_same(names, names.code(id), code) || is_case_of(names, id, code);
    match facts.expr(id).kind {
        ExprKind::Test { kind, left: Some(left), right: Some(right) } if is_membership(kind) => {
            is_it(left) && !is_trivial(names, right)
        }
        ExprKind::Call { callee, .. } => {
            let name = names.written(callee).last().map_or("", |segment| segment.name);
            let asked = arguments(names, id).iter().any(|arg| is_it(arg.value));
            let of_it = matches!(facts.expr(callee).kind, ExprKind::Member { object, .. } if is_it(object));
            let equals = matches!(name, "equals" | "equalsIgnoreCase" | "contentEquals");
            let compared = match (facts.expr(callee).kind, arguments(names, id)) {
                (ExprKind::Member { object, .. }, [other]) if equals => {
                    (of_it && !is_trivial(names, other.value)) || (asked && !is_trivial(names, object))
                }
                _ => false,
            };
            let number = asked && is_number_test(names, id, name);
            (asked && (is_check(name) || narrows(names, callee)))
                || (of_it && is_form(name))
                || compared
                || number
                || tests_elements(names, id, name, code)
        }
        // `allowed[column]`, and `known` of `_, known := allowed[column]`.
        ExprKind::Index { index: Some(index), .. } => is_it(index),
        ExprKind::Name => is_found_by(names, id, code),
        _ => false,
    }
}

/// Whether an expression is the value with other letters: `direction.upper()`.
fn is_case_of(names: &Names<'_>, id: ExprId, code: &str) -> bool {
    let rest = names.code(id).strip_prefix(code);
    names.family() == Family::Python
        && rest.is_some_and(|rest| matches!(rest, ".upper()" | ".lower()" | ".casefold()" | ".strip()"))
}

/// Whether a function of this file is a type guard: `(name: string): name is Column`.
fn narrows(names: &Names<'_>, callee: ExprId) -> bool {
    let returns = || names.facts.function(own_function(names, callee)?).returns;
    let narrowed = || names.of(returns()?).split_once(" is ").map(|(_, type_name)| type_name.trim());
    names.family() == Family::JavaScript
        && narrowed().is_some_and(|type_name| !matches!(type_name, "string" | "unknown"))
}

/// `isinstance(number, int)`.
fn is_number_test(names: &Names<'_>, call: ExprId, name: &str) -> bool {
    let types = arguments(names, call).get(1).map(|arg| names.code(arg.value));
    name == "isinstance" && types.is_some_and(|code| !code.contains("str") && !code.contains("bytes"))
}

/// Whether a comprehension keeps only listed elements: `[c for c in columns if c in ALLOWED]`.
#[must_use]
pub(crate) fn keeps_listed(names: &Names<'_>, comprehension: ExprId, element: ExprId) -> bool {
    let element = names.code(element);
    names.facts.inside(comprehension).any(|id| match names.facts.expr(id).kind {
        ExprKind::Test { kind: TestKind::In, left: Some(left), .. } => names.code(left) == element,
        ExprKind::Call { callee, .. } => match names.facts.expr(callee).kind {
            ExprKind::Member { object, name } => is_form(names.of(name)) && names.code(object) == element,
            _ => false,
        },
        _ => false,
    })
}

/// Whether a function that was called before with the value raises for values that it does not list:
/// `check_column(column)`.
#[must_use]
pub(crate) fn checks(names: &Names<'_>, value: ExprId) -> bool {
    if names.family() != Family::Python {
        return false;
    }
    let facts = names.facts;
    let (code, place) = (names.code(value), facts.expr(value));
    let function = facts.function_around(place.region);
    let before = facts.calls.iter().copied().filter(|call| {
        let call = facts.expr(*call);
        call.span.end <= place.span.start && facts.function_around(call.region) == function
    });
    before.into_iter().any(|call| {
        let asked = arguments(names, call).iter().any(|arg| names.code(arg.value) == code);
        asked && raises_for_others(names, call, code)
    })
}

/// Whether a call of a function of this file raises unless the argument is a listed value.
fn raises_for_others(names: &Names<'_>, call: ExprId, code: &str) -> bool {
    let facts = names.facts;
    let Some(function) = names.callee(call).and_then(|callee| own_function(names, callee)) else { return false };
    let params = facts.function(function).params.iter().enumerate();
    let given = params.filter(|(at, _)| {
        argument_for(names, call, function, *at).is_some_and(|argument| names.code(argument) == code)
    });
    given.into_iter().any(|(_, param)| {
        let throws = facts.jumps.iter().filter(|jump| jump.kind == JumpKind::Throw);
        throws.filter(|jump| facts.function_around(jump.region) == Some(function)).any(|jump| {
            facts.around(jump.region).any(|region| match facts.region(region).kind {
                RegionKind::Branch { condition: Some(condition), otherwise } => {
                    admits(names, condition, names.of(param.name), otherwise)
                }
                _ => false,
            })
        })
    })
}

/// Whether a branch under this condition is for values that a list does not have: `if (!in_array($column, COLUMNS))`.
#[must_use]
pub(crate) fn rejects(names: &Names<'_>, condition: ExprId, otherwise: bool, code: &str) -> bool {
    let is_negated = |id: ExprId| {
        let ExprKind::Test { kind, .. } = names.facts.expr(id).kind else { return false };
        matches!(kind, TestKind::Not | TestKind::NotIn | TestKind::NotEqual)
    };
    tests(names, condition, code) && (otherwise || names.facts.inside(condition).any(is_negated))
}

/// Whether an arm is the last one of a switch over a value whose others list what it may be.
#[must_use]
pub(crate) fn is_default_of(names: &Names<'_>, arm: RegionId, code: &str) -> bool {
    let facts = names.facts;
    let Some(fork) = facts.region(arm).fork else { return false };
    let arms = facts.regions.iter().filter(|region| region.fork == Some(fork));
    let Some(first) = arms.map(|region| region.span.start).min() else { return false };
    let is_subject = |(_, expr): &(u32, &crate::facts::Expr)| expr.span.start >= fork && expr.span.end <= first;
    let mut subjects = (0..).zip(&facts.exprs).filter(is_subject);
    subjects.any(|(at, _)| names.code(ExprId(at)) == code)
}

/// Whether an assignment marks that the value equals another: `if name == column { known = true }`.
fn is_mark(names: &Names<'_>, at: usize, code: &str) -> bool {
    let facts = names.facts;
    let assignment = &facts.assignments[at];
    let is_true = assignment.value.is_some_and(|value| matches!(facts.expr(value).kind, ExprKind::Bool(true)));
    let is_equal = |id: ExprId| match facts.expr(id).kind {
        ExprKind::Test { kind: TestKind::Equal, left: Some(left), right: Some(right) } => {
            let is_it = |one, other| names.code(one) == code && !is_trivial(names, other);
            is_it(left, right) || is_it(right, left)
        }
        _ => false,
    };
    is_true
        && facts.around(assignment.region).take(2).any(|region| match facts.region(region).kind {
            RegionKind::Branch { condition: Some(condition), otherwise: false } => {
                facts.inside(condition).any(is_equal)
            }
            _ => false,
        })
}

/// Whether a name holds what a look-up by the value found.
fn is_found_by(names: &Names<'_>, id: ExprId, code: &str) -> bool {
    let Some(binding) = names.binding_of(id) else { return false };
    let reaching = names.reaching(binding, id);
    if reaching.iter().any(|at| is_mark(names, *at, code)) {
        return true;
    }
    let values = reaching.into_iter().filter_map(|at| names.facts.assignments[at].value);
    values.into_iter().any(|value| match names.facts.expr(value).kind {
        ExprKind::Index { index: Some(index), .. } => names.code(index) == code,
        // `unknown = set(columns) - ALLOWED`.
        ExprKind::Arithmetic => {
            let code = names.code(value).split_once(" - ").filter(|(left, _)| {
                matches!(left.strip_prefix(code), Some(".keys()")) || *left == format!("set({code})")
            });
            code.is_some()
        }
        // `match = NAME.match(table)`.
        ExprKind::Call { callee, .. } => {
            let name = names.written(callee).last().map_or("", |segment| segment.name);
            is_check(name) && arguments(names, value).iter().any(|arg| names.code(arg.value) == code)
        }
        ExprKind::Comprehension { inner, element } => {
            iterates(names, inner, code)
                && names.facts.inside(value).any(|id| is_listed(names, id, names.code(element)))
        }
        _ => false,
    })
}

/// `all(c in ALLOWED for c in columns)`, `set(columns).issubset(ALLOWED)`: tests of each element of the list `code`.
fn tests_elements(names: &Names<'_>, call: ExprId, name: &str, code: &str) -> bool {
    if names.family() != Family::Python {
        return false;
    }
    let args = arguments(names, call);
    match (name, args) {
        ("all" | "any", [only]) => match names.facts.expr(only.value).kind {
            ExprKind::Comprehension { inner, element } => {
                let binding = names.facts.loops[inner.index()].bindings.first().map(|span| names.of(*span));
                iterates(names, inner, code)
                    && names.facts.inside(element).any(|id| binding.is_some_and(|name| is_listed(names, id, name)))
            }
            _ => false,
        },
        ("issubset" | "issuperset" | "isdisjoint" | "difference", _) => {
            names.code(call).contains(&format!("set({code})"))
        }
        _ => false,
    }
}

/// Whether an expression asks if a name is in a list or has a form.
fn is_listed(names: &Names<'_>, id: ExprId, name: &str) -> bool {
    match names.facts.expr(id).kind {
        ExprKind::Test { .. } | ExprKind::Call { .. } => tests(names, id, name),
        _ => false,
    }
}

fn iterates(names: &Names<'_>, entry: LoopId, code: &str) -> bool {
    names.facts.loops[entry.index()].iterable.is_some_and(|iterable| names.code(iterable) == code)
}

/// Whether a loop before the value raises for elements of it that are not listed.
#[must_use]
pub(crate) fn rejects_elements(names: &Names<'_>, value: ExprId) -> bool {
    let facts = names.facts;
    let (code, place) = (names.code(value), facts.expr(value));
    if names.family() != Family::Python || !matches!(place.kind, ExprKind::Name) {
        return false;
    }
    let throws = facts.jumps.iter().filter(|jump| matches!(jump.kind, JumpKind::Throw | JumpKind::Return));
    throws.filter(|jump| jump.span.end <= place.span.start).any(|jump| {
        let around = || facts.around(jump.region).map(|region| facts.region(region).kind);
        let element = around().find_map(|kind| match kind {
            RegionKind::Loop(entry) if iterates(names, entry, code) => facts.loops[entry.index()].bindings.first(),
            _ => None,
        });
        let Some(element) = element else { return false };
        facts.function_around(jump.region) == facts.function_around(place.region)
            && around().any(|kind| match kind {
                RegionKind::Branch { condition: Some(condition), otherwise } => {
                    admits(names, condition, names.of(*element), otherwise)
                }
                _ => false,
            })
    })
}

/// A comparison with nothing or an empty text says nothing about the value.
fn is_trivial(names: &Names<'_>, id: ExprId) -> bool {
    matches!(names.facts.expr(id).kind, ExprKind::Null | ExprKind::Bool(_))
        || matches!(names.code(id), "''" | "\"\"" | "undefined" | "0")
}

fn is_form(name: &str) -> bool {
    matches!(
        name,
        "isdigit"
            | "isdecimal"
            | "isnumeric"
            | "isalnum"
            | "isalpha"
            | "isidentifier"
            | "matches"
            | "match"
            | "match?"
            | "in?"
    )
}

fn is_check(name: &str) -> bool {
    matches!(
        name,
        "includes"
            | "has"
            | "contains"
            | "containsKey"
            | "test"
            | "match"
            | "fullmatch"
            | "matches"
            | "isInteger"
            | "isNaN"
            | "hasOwnProperty"
            | "indexOf"
            | "include?"
            | "key?"
            | "in?"
            | "match?"
            | "Contains"
            | "ContainsKey"
            | "IsMatch"
            | "TryParse"
            | "in_array"
            | "is_numeric"
            | "is_int"
            | "ctype_digit"
            | "ctype_alnum"
            | "ctype_alpha"
            | "array_key_exists"
            | "preg_match"
            | "MatchString"
            | "TryGetValue"
            | "IsDefined"
    )
}
