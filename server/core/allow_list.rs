//! Checks that let only listed or well-formed values through.

use crate::effects::arguments;
use crate::facts::{ExprId, ExprKind, TestKind};
use crate::names::Names;
use crate::template::is_membership;

/// Whether a condition asks if the value written as `code` is in a list, equals something, or has a form.
#[must_use]
pub(crate) fn tests(names: &Names<'_>, condition: ExprId, code: &str) -> bool {
    let facts = names.facts;
    let is_it = |id: ExprId| names.code(id) == code;
    facts.inside(condition).any(|id| match facts.expr(id).kind {
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
            (asked && is_check(name)) || (of_it && is_form(name)) || compared
        }
        // `allowed[column]`, and `known` of `_, known := allowed[column]`.
        ExprKind::Index { index: Some(index), .. } => is_it(index),
        ExprKind::Name => is_found_by(names, id, code),
        _ => false,
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

/// Whether a name holds what a look-up by the value found.
fn is_found_by(names: &Names<'_>, id: ExprId, code: &str) -> bool {
    let Some(binding) = names.binding_of(id) else { return false };
    let values = names.reaching(binding, id).into_iter().filter_map(|at| names.facts.assignments[at].value);
    values.into_iter().any(|value| match names.facts.expr(value).kind {
        ExprKind::Index { index: Some(index), .. } => names.code(index) == code,
        _ => false,
    })
}

/// A comparison with nothing or an empty text says nothing about the value.
fn is_trivial(names: &Names<'_>, id: ExprId) -> bool {
    matches!(names.facts.expr(id).kind, ExprKind::Null | ExprKind::Bool(_))
        || matches!(names.code(id), "''" | "\"\"" | "undefined" | "0")
}

fn is_form(name: &str) -> bool {
    matches!(name, "isdigit" | "isalnum" | "isidentifier" | "matches" | "match" | "match?" | "in?")
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
