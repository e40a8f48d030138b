//! Loops without a list in their head: over the rows of an open cursor (`for rows.Next()`, `while (rs.next())`), and those
//! that count through a list.

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

/// The list that a loop counts through, and its counter: `for (let i = 0; i < orders.length; i++)`.
pub(super) fn counted<'a>(names: &Names<'a>, entry: &Loop) -> Option<(ExprId, SmallVec<[&'a str; 2]>)> {
    let facts = names.facts;
    let code = names.of(entry.span);
    let head = code.get(..code.find('{').unwrap_or(code.len()))?.trim_end();
    if !code.starts_with("for") || head.contains('\n') || !head.contains('<') {
        return None;
    }
    let end = entry.span.start + u32::try_from(head.len()).ok()?;
    let in_head = |id: ExprId| {
        let span = facts.expr(id).span;
        span.start >= entry.span.start && span.end <= end
    };
    let counter = facts.assignments.iter().find(|set| in_head(set.target)).map(|set| names.code(set.target))?;
    // In postorder the ends of expressions ascend.
    let first = facts.exprs.partition_point(|expr| expr.span.end <= entry.span.start);
    let all = (first..facts.exprs.len()).map(|at| ExprId(u32::try_from(at).unwrap_or(u32::MAX)));
    let near = all.take_while(|id| facts.expr(*id).span.end <= end);
    let measured = near.filter(|id| in_head(*id)).find_map(|id| match facts.expr(id).kind {
        ExprKind::Member { object, name } => {
            matches!(names.of(name), "length" | "size" | "Count" | "Length").then_some(object)
        }
        ExprKind::Call { callee, .. } if matches!(names.code(callee), "len" | "count" | "sizeof") => {
            arguments(names, id).first().map(|arg| arg.value)
        }
        _ => None,
    });
    let list = measured.or_else(|| indexed_by(names, entry, counter))?;
    let is_list = matches!(facts.expr(list).kind, ExprKind::Name | ExprKind::Member { .. });
    is_list.then(|| (list, std::iter::once(counter).collect()))
}

/// The list whose elements the body takes by the counter: `ids[i]`.
fn indexed_by(names: &Names<'_>, entry: &Loop, counter: &str) -> Option<ExprId> {
    let facts = names.facts;
    let first = facts.exprs.partition_point(|expr| expr.span.end <= entry.span.start);
    let inside = facts.exprs[first..].iter().take_while(|expr| expr.span.end <= entry.span.end);
    let is_counter = |id: ExprId| matches!(facts.expr(id).kind, ExprKind::Name) && names.code(id) == counter;
    inside.filter(|expr| expr.span.start > entry.span.start).find_map(|expr| match expr.kind {
        ExprKind::Index { object, index: Some(index) } => is_counter(index).then_some(object),
        _ => None,
    })
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
