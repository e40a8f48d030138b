//! Whether a query asks for something else in every round: by the element, and not for many at once.

use backhint_knowledge::{EffectKind, Family};

use super::prepared::statement_sent;
use super::{callee_of, requeries_in};
use crate::detect::Context;
use crate::effects::{arguments, subject};
use crate::facts::{ExprId, ExprKind};
use crate::iteration::{Iteration, Source};
use crate::orm::{Orms, Query};
use crate::sql::{Position, scan};
use crate::template::{Piece, Template};

/// Whether what the query asks depends on the element, and not as one of many: `id__in=chunk` is a batch.
pub(in crate::detect) fn depends(
    cx: &Context<'_, '_>,
    orms: &Orms<'_, '_>,
    iteration: &Iteration<'_>,
    call: ExprId,
) -> bool {
    let facts = cx.names.facts;
    let root = facts.inside(call).find(|id| matches!(facts.expr(*id).kind, ExprKind::Name));
    // `for model in models: model.objects.get(...)` asks another table in every round.
    if root.is_some_and(|root| iteration.binds(cx.names, root)) && !is_argument_only(cx, call, root) {
        let of_relation = |query: Query<'_>| query.related && query.prefix.is_empty() && requeries_in(cx, &query, call);
        return orms.own_query(call).is_some_and(of_relation);
    }
    if is_handed_element(cx, iteration, call) {
        return true;
    }
    let chain = chain(cx, call);
    // One lock per row, or another table in every round, is no question that one query could answer.
    let locks = || facts.inside(call).any(|id| matches!(facts.expr(id).kind, ExprKind::Call { .. }) && is_lock(cx, id));
    let of_other_model =
        || chain.iter().any(|call| gives_repository(cx, *call) && reaches_argument(cx, iteration, *call));
    if chain.iter().any(|call| is_lock(cx, *call))
        || locks()
        || asks_another_table(cx, iteration, call)
        || of_other_model()
    {
        return false;
    }
    is_filled_from(cx, iteration, call)
        || chain.iter().filter(|call| !is_batch_call(cx, **call)).flat_map(|call| arguments(cx.names, *call)).any(
            |arg| {
                let batch = arg.name.is_some_and(|name| cx.text(name).ends_with("__in"));
                // `filter(**conditions)` may ask by other columns in every round.
                let is_open = arg.spread && cx.family == Family::Python;
                !batch && !is_open && !is_batch_value(cx, arg.value) && iteration.reaches(cx.names, arg.value)
            },
        )
}

/// `ids.stream().map(books::findById)`: what is called by its name gets the element.
fn is_handed_element(cx: &Context<'_, '_>, iteration: &Iteration<'_>, call: ExprId) -> bool {
    let Source::Callback(function) = iteration.source else { return false };
    let own = cx.names.facts.function(function);
    own.value == Some(call)
        && arguments(cx.names, call).is_empty()
        && cx.span(call) == own.body
        && cx.text(own.body).contains("::")
}

/// `select_for_update()`, `with_for_update()`: rows are locked one by one on purpose.
pub(super) fn is_lock(cx: &Context<'_, '_>, call: ExprId) -> bool {
    let name = cx.names.written(callee_of(cx, call)).last().map_or("", |segment| segment.name);
    matches!(name, "select_for_update" | "with_for_update" | "lockForUpdate" | "lock" | "setLock")
}

/// `source.getRepository(field.entity)`: rows of another model in every round where the element says of which.
fn gives_repository(cx: &Context<'_, '_>, call: ExprId) -> bool {
    let name = cx.names.written(callee_of(cx, call)).last().map_or("", |segment| segment.name);
    name.starts_with("get") && name.ends_with("Repository")
}

fn reaches_argument(cx: &Context<'_, '_>, iteration: &Iteration<'_>, call: ExprId) -> bool {
    arguments(cx.names, call).iter().any(|arg| iteration.reaches(cx.names, arg.value))
}

/// Whether a value is the element itself: as the text of a query it is another statement in every round.
pub(super) fn is_element(cx: &Context<'_, '_>, iteration: &Iteration<'_>, value: ExprId) -> bool {
    match cx.names.facts.expr(value).kind {
        ExprKind::Name => iteration.binds(cx.names, value),
        ExprKind::Index { index: Some(index), .. } => iteration.binds(cx.names, index),
        _ => false,
    }
}

/// SQL text that is the element, or in which it stands where a table or column is named.
fn asks_another_table(cx: &Context<'_, '_>, iteration: &Iteration<'_>, call: ExprId) -> bool {
    let call = statement_sent(cx, call).map_or(call, |(written, _)| written);
    let Some(sql) = cx.effects.of_kind(call, EffectKind::Sql) else { return false };
    let Some(arg) = subject(cx.names, sql) else { return false };
    let template = Template::of(cx.names, cx.effects, arg.value);
    if !sql.effect.fragment && is_element(cx, iteration, arg.value) {
        return true;
    }
    scan(cx.names, &template.pieces).holes.iter().any(|(at, position)| match template.pieces[*at] {
        Piece::Hole(hole) => *position == Position::Identifier && iteration.reaches(cx.names, hole),
        _ => false,
    })
}

/// `statement.setLong(1, id); statement.executeQuery()`: the element goes in by an earlier call on the same variable.
fn is_filled_from(cx: &Context<'_, '_>, iteration: &Iteration<'_>, call: ExprId) -> bool {
    let facts = cx.names.facts;
    let variable = |call: ExprId| {
        let ExprKind::Call { callee, args } = facts.expr(call).kind else { return None };
        let ExprKind::Member { mut object, .. } = facts.expr(callee).kind else { return None };
        // `command.Parameters.Add(id)` fills the command.
        if let ExprKind::Member { object: above, .. } = facts.expr(object).kind {
            object = above;
        }
        matches!(facts.expr(object).kind, ExprKind::Name).then(|| (cx.names.code(object), args))
    };
    let Some((name, _)) = variable(call).filter(|(_, args)| args.is_empty()) else { return false };
    facts.calls.iter().take_while(|other| **other < call).any(|other| {
        iteration.contains(cx.names, *other)
            && variable(*other).is_some_and(|(own, _)| own == name)
            && arguments(cx.names, *other).iter().any(|arg| iteration.reaches(cx.names, arg.value))
    })
}

/// Whether the first name of a call stands in its arguments, not in its receiver.
fn is_argument_only(cx: &Context<'_, '_>, call: ExprId, root: Option<ExprId>) -> bool {
    let ExprKind::Call { callee, .. } = cx.names.facts.expr(call).kind else { return false };
    root.is_none_or(|root| !cx.names.facts.is_inside(root, callee))
}

/// `whereIn('id', ids)`, `Where("id IN ?", ids)`: one query for many elements.
fn is_batch_call(cx: &Context<'_, '_>, call: ExprId) -> bool {
    let facts = cx.names.facts;
    let asks_for_many = |arg: &crate::facts::Arg| {
        let code = cx.names.code(arg.value).to_ascii_lowercase();
        let is_text = matches!(facts.expr(arg.value).kind, ExprKind::Text(_));
        is_text
            && [" in ?", " in (?)", " in(?)"].iter().any(|word| code.contains(word))
            && code.matches('?').count() == 1
    };
    if cx.family == Family::Go && arguments(cx.names, call).iter().any(asks_for_many) {
        return true;
    }
    let name = cx.names.written(callee_of(cx, call)).last().map_or("", |segment| segment.name);
    matches!(name, "whereIn" | "orWhereIn" | "whereIntegerInRaw") || (name == "findMany" && cx.family == Family::Php)
}

/// `{ id: { in: ids } }`, `[Op.in]: ids`, `col.in_(ids)`: one query for many elements.
fn is_batch_value(cx: &Context<'_, '_>, value: ExprId) -> bool {
    let facts = cx.names.facts;
    facts.inside(value).any(|id| match facts.expr(id).kind {
        ExprKind::Collection(range) => facts.args(range).iter().any(|entry| {
            entry.name.is_some_and(|name| matches!(cx.text(name), "in" | "$in"))
                || cx.text(entry.span).starts_with("[Op.in]")
        }),
        ExprKind::Call { callee, .. } => {
            matches!(cx.names.written(callee).last().map(|s| s.name), Some("in_" | "In" | "any_" | "whereIn"))
        }
        _ => false,
    })
}

/// The calls of a chain: `a.filter(x).first()` has two.
pub(super) fn chain(cx: &Context<'_, '_>, call: ExprId) -> Vec<ExprId> {
    let facts = cx.names.facts;
    let (mut found, mut at) = (Vec::new(), call);
    loop {
        at = match facts.expr(at).kind {
            ExprKind::Call { callee, .. } => {
                found.push(at);
                callee
            }
            ExprKind::Member { object, .. } | ExprKind::Index { object, .. } => object,
            ExprKind::Await(value) | ExprKind::Cast { value, .. } => value,
            ExprKind::Name => match cx.names.value_of(at) {
                Some(value) if found.len() < 12 => value,
                _ => return found,
            },
            _ => return found,
        };
        if found.len() > 40 {
            return found;
        }
    }
}
