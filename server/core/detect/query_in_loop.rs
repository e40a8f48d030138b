//! One query per round of a loop: a database call whose question depends on the element.

pub(super) mod called;
mod outside;
mod preload_fix;
mod prepared;
mod reload_fix;
mod resolver;
mod row_method;

use std::cell::LazyCell;

use backhint_knowledge::{EffectKind, Evidence, Family};
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

use self::called::sent_behind;
use self::prepared::statement_sent;
use super::{Context, Draft};
use crate::effects::{CallEffect, arguments, subject};
use crate::facts::{ExprId, ExprKind, RegionId, RegionKind};
use crate::finding::Related;
use crate::iteration::{Iteration, Source, references};
use crate::orm::{Orms, Query};
use crate::outside_call::meant;
use crate::sql::{Position, scan};
use crate::syntax::Span;
use crate::template::{Piece, Template, is_constant_name};

const RULE: &str = "orm-query-in-loop";
const DEFEATED: &str = "orm-eager-defeated";
const RESOLVER: &str = "graphql-resolver-n-plus-one";

/// Finds queries that run once per element.
pub(super) fn detect(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    let all = cx.iterations();
    let is_many = |i: &&Iteration<'_>| !i.runs_once(cx.names) && !i.is_bounded(cx.names) && !counts_numbers(cx, i);
    let many: Vec<&Iteration<'_>> = all.iter().filter(is_many).collect();
    resolver::detect(cx, found);
    found.extend(references(cx.names, cx.family).into_iter().filter_map(|named| outside::behind_name(cx, named)));
    if many.is_empty() {
        return;
    }
    let mut by_region: FxHashMap<RegionId, SmallVec<[usize; 2]>> = FxHashMap::default();
    for (at, iteration) in many.iter().enumerate() {
        by_region.entry(iteration.region).or_default().push(at);
    }
    let orms = cx.orms();
    let lists: FxHashSet<ExprId> = all.iter().map(|iteration| list_of(cx, iteration.iterable)).collect();
    let mut seen: Vec<Span> = Vec::new();
    for call in cx.names.sends().iter() {
        let facts = cx.names.facts;
        let around = facts.around(facts.expr(*call).region).filter_map(|region| by_region.get(&region)).flatten();
        let runs = |iteration: &&Iteration<'_>| {
            iteration.contains(cx.names, *call)
                && iteration.runs_directly(cx.names, *call, cx.family)
                && !is_exceptional(cx, iteration, *call)
        };
        let mut inside: SmallVec<[usize; 4]> = around.copied().filter(|at| runs(&many[*at])).collect();
        if inside.is_empty() {
            continue;
        }
        // As the iterations stand in the file, so that the innermost is the last.
        inside.sort_unstable();
        let inside = inside.iter().map(|at| &many[*at]);
        let reads = || {
            let found = reads(cx, orms, *call).or_else(|| is_sent(cx, orms, *call, lists.contains(call)))?;
            // Lists have a `find`, too: where only names tell, waiting must tell, too.
            let by_name = cx.family == Family::JavaScript && found < Evidence::Proved;
            let waits = || inside.clone().any(|iteration| is_awaited(cx, iteration, *call));
            (!by_name || waits()).then_some(found)
        };
        let asked = inside.clone().rev().find_map(|i| Some((i, asks_again(cx, orms, i, *call)?)));
        let found_by_question = || {
            let evidence = reads()?;
            Some((inside.clone().rev().find(|i| depends(cx, orms, i, *call))?, evidence))
        };
        let Some((iteration, evidence)) = asked.or_else(found_by_question) else {
            let meant = LazyCell::new(|| meant(cx.names, *call));
            let behind = |iteration| {
                behind(cx, orms, iteration, *call)
                    .or_else(|| outside::behind(cx, iteration, *call, &meant))
                    .or_else(|| row_method::behind(cx, orms, iteration, *call))
            };
            found.extend(inside.clone().rev().find_map(|iteration| behind(iteration)));
            continue;
        };
        if shares_a_query(cx, iteration, *call) {
            continue;
        }
        let span = cx.span(*call);
        if seen.iter().any(|other| other.contains(span) || span.contains(*other)) {
            continue;
        }
        seen.push(span);
        let own = || Draft {
            fixes: reload_fix::fix(cx, iteration, *call)
                .or_else(|| preload_fix::fix(cx, iteration, *call))
                .into_iter()
                .collect(),
            ..draft(cx, iteration, *call, evidence)
        };
        found.push(defeated(cx, orms, iteration, *call).unwrap_or_else(own));
    }
}

/// Whether a call stands where a failure is handled: that is not what happens to every element.
fn is_exceptional(cx: &Context<'_, '_>, iteration: &Iteration<'_>, call: ExprId) -> bool {
    let facts = cx.names.facts;
    let mut around = facts.around(facts.expr(call).region).take_while(|region| *region != iteration.region);
    around.any(|region| matches!(facts.region(region).kind, RegionKind::Catch))
}

/// Whether the rounds count numbers that are no positions of a list: years, or pages.
fn counts_numbers(cx: &Context<'_, '_>, iteration: &Iteration<'_>) -> bool {
    let iterable = iteration.iterable;
    let ExprKind::Call { callee, .. } = cx.names.facts.expr(iterable).kind else { return false };
    cx.family == Family::Python
        && cx.names.code(callee) == "range"
        && !cx.names.code(iterable).contains("len(")
        && !is_position(cx, iteration)
}

/// Whether the rounds take the elements of a list by their position: `ids[i]`.
fn is_position(cx: &Context<'_, '_>, iteration: &Iteration<'_>) -> bool {
    let facts = cx.names.facts;
    let is_list =
        |object: ExprId| matches!(facts.expr(object).kind, ExprKind::Name) && !is_constant_name(cx.names.code(object));
    let is_target = |span: Span| facts.assignments.iter().any(|set| cx.span(set.target) == span);
    facts.exprs.iter().any(|expr| match expr.kind {
        ExprKind::Index { object, index: Some(index) } => {
            facts.is_within(expr.region, iteration.region)
                && iteration.binds(cx.names, index)
                && is_list(object)
                && !is_target(expr.span)
        }
        _ => false,
    })
}

/// A call of a function of this file that sends a query for the element.
fn behind(cx: &Context<'_, '_>, orms: &Orms<'_, '_>, iteration: &Iteration<'_>, call: ExprId) -> Option<Draft> {
    let sent = sent_behind(cx, orms, iteration, call)?;
    if shares_a_query(cx, iteration, sent.query) {
        return None;
    }
    if cx.family == Family::JavaScript && !is_awaited(cx, iteration, call) {
        return None;
    }
    let mut draft = draft(cx, iteration, call, sent.evidence);
    draft.related.push(Related::here(cx.span(sent.query), "the query that each call sends"));
    Some(draft)
}

/// Whether a call sends a query that reads, and how sure that is.
pub(super) fn reads(cx: &Context<'_, '_>, orms: &Orms<'_, '_>, call: ExprId) -> Option<Evidence> {
    if let Some((_, evidence)) = statement_sent(cx, call) {
        return evidence;
    }
    let effects = cx.effects.at(call);
    let is_read = |found: &&CallEffect<'_>| found.effect.kind == EffectKind::DbRead && !found.effect.bulk;
    let read = effects.iter().find(is_read);
    for effect in effects {
        match effect.effect.kind {
            EffectKind::DbRead if !effect.effect.bulk => return Some(effect.evidence),
            EffectKind::Sql if !effect.effect.bulk => {
                let Some(arg) = subject(cx.names, effect) else { continue };
                let template = Template::of(cx.names, cx.effects, arg.value);
                let scan = scan(cx.names, &template.pieces);
                let asks = scan.is_statement && scan.reads && !asks_catalogue(cx, &template);
                // `Pluck("label", &labels)` gets a column, no statement.
                if let Some(read) =
                    read.filter(|_| !scan.is_statement && !matches!(template.pieces.as_slice(), [Piece::Hole(_)]))
                {
                    return Some(read.evidence);
                }
                // What takes a text may take a key or a built query as well: `db.First(&book, id)`, `execute(select(...))`.
                if asks || !(effect.effect.fragment || orms.own_query(call).is_some()) {
                    return asks.then_some(effect.evidence);
                }
            }
            _ => {}
        }
    }
    let callee = cx.names.callee(call)?;
    let ExprKind::Member { object, name } = cx.names.facts.expr(callee).kind else {
        let query = orms.own_query(call)?;
        return (query.head == call && !(query.orm.orm.lazy && query.many)).then_some(query.evidence);
    };
    if let Some(query) = orms.own_query(call) {
        let executes = matches!(cx.text(name), "execute" | "scalars" | "exec" | "scalar" | "stream" | "stream_scalars");
        let is_head = query.head == call && !(query.orm.orm.lazy && query.many);
        if is_head || (executes && query.head != call && cx.span(call).contains(cx.span(query.head))) {
            return Some(query.evidence);
        }
    }
    let query = orms.own_query(object).filter(|query| query.orm.orm.lazy && !query.loaded)?;
    let role = query.orm.method(cx.text(name));
    (role.one || role.ends).then_some(query.evidence)
}

/// Whether what a call takes as SQL is surely a statement that reads rows.
fn text_asks(cx: &Context<'_, '_>, sql: &CallEffect<'_>) -> bool {
    let Some(arg) = subject(cx.names, sql) else { return false };
    let template = Template::of(cx.names, cx.effects, arg.value);
    let scan = scan(cx.names, &template.pieces);
    scan.is_statement && scan.reads && !asks_catalogue(cx, &template)
}

/// Whether a statement asks about tables and columns, not about rows: there are few of them, and no form for many.
fn asks_catalogue(cx: &Context<'_, '_>, template: &Template) -> bool {
    const CATALOGUES: [&str; 8] = [
        "pg_catalog",
        "pg_class",
        "pg_attribute",
        "pg_namespace",
        "information_schema",
        "sqlite_master",
        "pragma_",
        " sys.",
    ];
    template.pieces.iter().any(|piece| match piece {
        Piece::Text(span) => {
            let text = cx.text(*span).to_ascii_lowercase();
            CATALOGUES.iter().any(|name| text.contains(name))
        }
        _ => false,
    })
}

/// Whether the code waits for what a call gives: only what is sent to somewhere else makes a program wait.
fn is_awaited(cx: &Context<'_, '_>, iteration: &Iteration<'_>, call: ExprId) -> bool {
    let facts = cx.names.facts;
    let span = cx.span(call);
    let waits = |id: &ExprId| match facts.expr(*id).kind {
        ExprKind::Await(value) => chain(cx, value).contains(&call),
        ExprKind::Call { callee, .. } => {
            let last = cx.names.written(callee).last().map_or("", |segment| segment.name);
            matches!(last, "then" | "catch" | "exec" | "lean" | "populate") && chain(cx, callee).contains(&call)
        }
        _ => false,
    };
    let around = facts.exprs[call.0 as usize..].iter().enumerate().take(400);
    let around = around.filter(|(_, expr)| expr.span.contains(span));
    let mut ids = around.map(|(at, _)| ExprId(call.0 + u32::try_from(at).unwrap_or(0)));
    ids.any(|id| waits(&id)) || is_concurrent(cx, iteration) || is_async(cx, call) || answers_later(cx, call)
}

/// Whether a call is given what is to be done with its error and its answer: `Author.findById(id, (err, author) => ...)`.
fn answers_later(cx: &Context<'_, '_>, call: ExprId) -> bool {
    let facts = cx.names.facts;
    let Some(last) = arguments(cx.names, call).last() else { return false };
    let ExprKind::Lambda(function) = facts.expr(last.value).kind else { return false };
    let params = &facts.function(function).params;
    params.len() > 1 && params.first().is_some_and(|first| matches!(cx.text(first.name), "err" | "error"))
}

/// Whether a call is what an `async` callback gives back.
fn is_async(cx: &Context<'_, '_>, call: ExprId) -> bool {
    let facts = cx.names.facts;
    let Some(function) = facts.function_around(facts.expr(call).region) else { return false };
    let function = facts.function(function);
    function.value == Some(call) && cx.text(function.span).starts_with("async")
}

/// What is iterated, without the functions around it: the query in `list(Book.objects.all())`, or in a variable.
fn list_of(cx: &Context<'_, '_>, iterable: ExprId) -> ExprId {
    let facts = cx.names.facts;
    let mut at = iterable;
    for _ in 0..6 {
        at = cx.names.unwrapped(at);
        at = match facts.expr(at).kind {
            ExprKind::Name => match cx.names.value_of(at) {
                Some(value) => value,
                None => return at,
            },
            ExprKind::Call { callee, .. } if matches!(facts.expr(callee).kind, ExprKind::Name) => {
                match arguments(cx.names, at).first() {
                    Some(arg) if gives_rows(cx.names.code(callee)) => arg.value,
                    _ => return at,
                }
            }
            _ => return at,
        };
    }
    at
}

/// Functions of Python that read a query to its end.
fn gives_rows(function: &str) -> bool {
    matches!(function, "list" | "sorted" | "tuple" | "set" | "reversed" | "enumerate" | "len" | "dict")
}

/// Whether a lazy query is sent where it stands: it is iterated, read to its end, or asked for its rows.
pub(super) fn is_sent(cx: &Context<'_, '_>, orms: &Orms<'_, '_>, call: ExprId, iterated: bool) -> Option<Evidence> {
    let facts = cx.names.facts;
    // A relation of a row that only gives its rows is no query where it was loaded: that is the other rule's question.
    let lazy = |id: ExprId| {
        orms.own_query(id)
            .filter(|query| query.orm.orm.lazy && query.many && (!query.related || query.prefix.is_empty()))
    };
    if let Some(query) = lazy(call).filter(|query| iterated && !query.loaded) {
        return Some(query.evidence);
    }
    let callee = cx.names.callee(call)?;
    match facts.expr(callee).kind {
        ExprKind::Member { object, name } => {
            let query = orms.own_query(object).filter(|query| query.orm.orm.lazy && !query.loaded)?;
            query.orm.method(cx.text(name)).sends.then_some(query.evidence)
        }
        ExprKind::Name if gives_rows(cx.names.code(callee)) => {
            let list = arguments(cx.names, call).first()?.value;
            matches!(facts.expr(list).kind, ExprKind::Call { .. }).then(|| lazy(list))?.map(|query| query.evidence)
        }
        _ => None,
    }
}

/// A relation of the element that is queried again, whatever was loaded with the rows: `order.items.filter(...).first()`;
/// or the row itself that is loaded again: `order.refresh_from_db()`.
fn asks_again(cx: &Context<'_, '_>, orms: &Orms<'_, '_>, iteration: &Iteration<'_>, call: ExprId) -> Option<Evidence> {
    let facts = cx.names.facts;
    let callee = cx.names.callee(call)?;
    let ExprKind::Member { object, name } = facts.expr(callee).kind else { return None };
    let name = cx.text(name);
    if is_element(cx, iteration, object) {
        let reloads = cx.profiles.orms.iter().any(|orm| orm.method(name).reloads && orms.speaks(orm));
        // Forms and menus are populated, too, but nobody waits for that.
        let is_sent = cx.family != Family::JavaScript || is_awaited(cx, iteration, call);
        return (reloads && is_sent).then_some(Evidence::Likely);
    }
    let query = orms.query_asked(object, call).filter(|query| !query.given);
    let query = query.filter(|query| query.related && query.prefix.is_empty() && !query.loaded)?;
    let role = query.orm.method(name);
    let sends = role.one || role.ends || role.sends;
    if !sends || chain(cx, call).iter().any(|call| is_lock(cx, *call)) {
        return None;
    }
    let root = facts.inside(query.head).find(|id| matches!(facts.expr(*id).kind, ExprKind::Name))?;
    let anew = query.orm.orm.relation_methods || requeries_in(cx, &query, call);
    (anew && iteration.reaches(cx.names, root)).then_some(query.evidence)
}

/// A relation of the row that was loaded with it, and is queried again: what was loaded is of no use.
fn defeated(cx: &Context<'_, '_>, orms: &Orms<'_, '_>, iteration: &Iteration<'_>, call: ExprId) -> Option<Draft> {
    let facts = cx.names.facts;
    let ExprKind::Member { object, .. } = facts.expr(cx.names.callee(call)?).kind else { return None };
    let query =
        orms.query_asked(object, call).filter(|query| !query.given && query.related && query.prefix.is_empty())?;
    let root = facts.inside(query.head).find(|id| matches!(facts.expr(*id).kind, ExprKind::Name))?;
    let rows = orms.own_query(iteration.iterable).filter(|rows| rows.many && !rows.eager_unknown)?;
    let hops: Vec<&str> = cx.names.written(query.head).iter().skip(1).map(|segment| segment.name).collect();
    let relation = hops.join(".");
    if !iteration.binds(cx.names, root) || relation.is_empty() || !rows.loads(&relation) {
        return None;
    }
    let (row, what) = (cx.names.code(root), cx.short(callee_of(cx, call)));
    let message = format!(
        "`{relation}` of every `{row}` is loaded in advance, but `{what}` asks the database again: one more query per row"
    );
    let mut related = vec![Related::here(cx.span(rows.head), "the query that loads the rows")];
    let loaded = rows.eager_calls.first().map(|call| cx.span(*call));
    related.extend(loaded.map(|span| Related::here(span, "the relation is loaded here")));
    let evidence = query.evidence.min(rows.evidence);
    Some(Draft { rule: DEFEATED.to_owned(), evidence, span: cx.span(call), message, related, fixes: Vec::new() })
}

/// Whether a link of the chain behind the relation asks a question of its own.
fn requeries_in(cx: &Context<'_, '_>, query: &Query<'_>, call: ExprId) -> bool {
    let head = cx.span(query.head);
    cx.names.written(call).iter().any(|segment| query.orm.requeries(segment.name)) && cx.span(call).contains(head)
}

/// Whether what the query asks depends on the element, and not as one of many: `id__in=chunk` is a batch.
pub(super) fn depends(cx: &Context<'_, '_>, orms: &Orms<'_, '_>, iteration: &Iteration<'_>, call: ExprId) -> bool {
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
fn is_lock(cx: &Context<'_, '_>, call: ExprId) -> bool {
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
fn is_element(cx: &Context<'_, '_>, iteration: &Iteration<'_>, value: ExprId) -> bool {
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
fn chain(cx: &Context<'_, '_>, call: ExprId) -> Vec<ExprId> {
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

fn draft(cx: &Context<'_, '_>, iteration: &Iteration<'_>, call: ExprId, evidence: Evidence) -> Draft {
    let element = iteration.bindings.first().copied().unwrap_or("element");
    let iterable = cx.span(iteration.iterable);
    let head = Span::new(iteration.span.start.min(iterable.start), iterable.end);
    let rows = cx.short(iteration.iterable);
    let what = cx.short(callee_of(cx, call));
    let message = if is_concurrent(cx, iteration) {
        format!("`{what}` sends one query per `{element}` of `{rows}`, all at once: still N queries for one list")
    } else {
        format!("`{what}` sends one query for every `{element}` of `{rows}`: N queries where one can fetch them all")
    };
    let related = vec![Related::here(head, "runs once per element")];
    Draft { rule: RULE.to_owned(), evidence, span: cx.span(call), message, related, fixes: Vec::new() }
}

/// What a finding calls the query: `Book.objects.get`, and for `list(shop.books.all())` what is in the brackets.
fn callee_of(cx: &Context<'_, '_>, call: ExprId) -> ExprId {
    let facts = cx.names.facts;
    let ExprKind::Call { callee, args } = facts.expr(call).kind else { return call };
    let is_list = cx.family == Family::Python
        && matches!(cx.names.code(callee), "list" | "tuple" | "set" | "frozenset" | "sorted" | "dict" | "len");
    let inner = facts.args(args).first().filter(|_| is_list).and_then(|arg| cx.names.callee(arg.value));
    inner.unwrap_or(callee)
}

/// Whether the client puts a call of each round into one query.
fn shares_a_query(cx: &Context<'_, '_>, iteration: &Iteration<'_>, call: ExprId) -> bool {
    is_of_tick(cx, call) && is_concurrent(cx, iteration)
}

/// Whether the client puts the calls of one tick into one query.
fn is_of_tick(cx: &Context<'_, '_>, call: ExprId) -> bool {
    cx.effects.at(call).iter().any(|effect| effect.effect.same_tick)
}

/// Whether the rounds run side by side: `Promise.all(ids.map(...))`, `asyncio.gather(...)`.
pub(super) fn is_concurrent(cx: &Context<'_, '_>, iteration: &Iteration<'_>) -> bool {
    let facts = cx.names.facts;
    facts.calls.iter().any(|call| {
        let ExprKind::Call { callee, .. } = facts.expr(*call).kind else { return false };
        let name = || cx.names.written(callee).last().map_or("", |segment| segment.name);
        cx.span(*call).contains(iteration.span)
            && matches!(name(), "all" | "allSettled" | "gather")
            && arguments(cx.names, *call).iter().any(|arg| cx.span(arg.value).contains(iteration.span))
    })
}
