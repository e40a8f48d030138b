//! One query per round of a loop: a database call whose question depends on the element.

pub(super) mod called;
mod dependence;
mod outside;
mod preload_fix;
mod prepared;
mod reload_fix;
mod resolver;
mod row_method;
mod waiting;

use std::cell::LazyCell;

use backhint_knowledge::{EffectKind, Evidence, Family};
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

use self::called::sent_behind;
pub(super) use self::dependence::depends;
use self::dependence::{chain, is_element, is_lock};
use self::prepared::statement_sent;
pub(super) use self::waiting::is_concurrent;
use self::waiting::{is_awaited, shares_a_query};
use super::{Context, Draft};
use crate::effects::{CallEffect, arguments, subject};
use crate::facts::{ExprId, ExprKind, RegionId, RegionKind};
use crate::finding::Related;
use crate::iteration::{Iteration, references};
use crate::orm::{Orms, Query};
use crate::outside_call::meant;
use crate::sql::scan;
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
