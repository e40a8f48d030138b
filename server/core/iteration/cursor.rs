//! Loops over the rows of an open cursor: `for rows.Next()`, `while (rs.next())`, `while ($row = $result->fetch())`.

use smallvec::SmallVec;

use crate::effects::arguments;
use crate::facts::{ExprId, ExprKind, Loop};
use crate::names::Names;

/// Methods and functions that go on to the next row.
const ADVANCES: [&str; 22] = [
    "Next",
    "next",
    "fetch",
    "fetchone",
    "fetch_assoc",
    "fetch_array",
    "fetch_object",
    "fetch_row",
    "fetchArray",
    "fetchObject",
    "fetchAssociative",
    "fetchRow",
    "fetchObject",
    "Read",
    "ReadAsync",
    "NextResult",
    "mysqli_fetch_assoc",
    "mysqli_fetch_array",
    "mysqli_fetch_object",
    "pg_fetch_assoc",
    "pg_fetch_array",
    "hasNext",
];

/// Methods that copy the values of a row into variables: `rows.Scan(&id, &name)`.
const SCANS: [&str; 5] = ["Scan", "StructScan", "MapScan", "ScanRows", "ScanRow"];

/// The cursor that the head of a loop advances, and the names that hold something of its row in each round.
pub(super) fn cursor<'a>(names: &Names<'a>, entry: &Loop) -> Option<(ExprId, SmallVec<[&'a str; 2]>)> {
    let facts = names.facts;
    let advance = facts.calls.iter().copied().find(|call| is_in_head(names, entry, *call) && advances(names, *call))?;
    let ExprKind::Call { callee, .. } = facts.expr(advance).kind else { return None };
    let (cursor, mut bound): (ExprId, SmallVec<[&'a str; 2]>) = match facts.expr(callee).kind {
        ExprKind::Member { object, .. } => (object, SmallVec::new()),
        _ => (arguments(names, advance).first()?.value, SmallVec::new()),
    };
    if !matches!(facts.expr(cursor).kind, ExprKind::Name | ExprKind::Member { .. }) {
        return None;
    }
    bound.push(names.code(cursor));
    let set_by_head = facts.assignments.iter().filter(|set| set.value == Some(advance));
    bound.extend(set_by_head.map(|set| names.code(set.target)));
    for call in facts.calls.iter().filter(|call| entry.span.contains(facts.expr(**call).span)) {
        let ExprKind::Call { callee, .. } = facts.expr(*call).kind else { continue };
        if names.written(callee).last().is_some_and(|segment| SCANS.contains(&segment.name)) {
            for arg in arguments(names, *call) {
                let target = facts.inside(arg.value).find(|id| matches!(facts.expr(*id).kind, ExprKind::Name));
                bound.extend(target.map(|id| names.code(id)));
            }
        }
    }
    Some((cursor, bound))
}

fn advances(names: &Names<'_>, call: ExprId) -> bool {
    let ExprKind::Call { callee, .. } = names.facts.expr(call).kind else { return false };
    names.written(callee).last().is_some_and(|segment| ADVANCES.contains(&segment.name))
}

/// Whether a call stands between the loop's keyword and its body.
fn is_in_head(names: &Names<'_>, entry: &Loop, call: ExprId) -> bool {
    let span = names.facts.expr(call).span;
    entry.span.contains(span) && !names.text[entry.span.start as usize..span.start as usize].contains(['{', ';', '\n'])
}
