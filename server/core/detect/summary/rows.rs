//! The functions of a file that give back the rows of a query.

use backhint_knowledge::{Evidence, Family};
use rustc_hash::FxHashMap;

use super::{Callable, declared};
use crate::detect::Context;
use crate::detect::eager_fix::Loading;
use crate::facts::{ExprId, Function, FunctionId, JumpKind};
use crate::finding::Fix;
use crate::orm::Query;
use crate::syntax::Span;
use crate::world::{Lacked, RowsDigest};

/// What the callable functions give back, where it is rows.
pub(super) fn by_function(
    cx: &Context<'_, '_>,
    callable: &[Callable<'_>],
    line: &dyn Fn(Span) -> u32,
) -> FxHashMap<FunctionId, RowsDigest> {
    let mut given = given_back(cx);
    let mut found = FxHashMap::default();
    for function in callable {
        let own = cx.names.facts.function(function.id);
        if let Some(digest) = declared::rows(cx, function, line(own.name.unwrap_or(own.span))) {
            found.insert(function.id, digest);
            continue;
        }
        let Some(value) = own.value.or_else(|| given.remove(&function.id).flatten()) else { continue };
        if is_changed(cx, own) {
            continue;
        }
        let Some(query) = cx.orms().query(value).filter(is_plain) else { continue };
        let Some(model) = query.model else { continue };
        // A method may be another one at run time.
        let best = if function.class.is_some() { Evidence::Likely } else { Evidence::Proved };
        let digest = RowsDigest {
            mapper: query.orm.title.as_str().into(),
            model: model.into(),
            path: path_of(cx, model).into(),
            many: query.many,
            eager: query.eager.iter().map(|path| path.as_str().into()).collect(),
            open: query.eager_unknown,
            loaded: query.loaded,
            evidence: query.evidence.min(best),
            line: line(cx.span(query.head)),
        };
        found.insert(function.id, digest);
    }
    found
}

/// The fix that loads a relation with the rows which a function gives back.
pub(super) fn fix(cx: &Context<'_, '_>, function: &Callable<'_>, lacked: Lacked<'_>) -> Option<Fix> {
    let own = cx.names.facts.function(function.id);
    let value = own.value.or_else(|| given_back(cx).remove(&function.id).flatten())?;
    let query = cx.orms().query(value).filter(is_plain)?;
    let streams = |method: &String| cx.text(own.body).contains(&format!(".{method}("));
    // Nothing is loaded in advance for rows that are streamed.
    if lacked.many && query.orm.orm.streams.iter().any(streams) {
        return None;
    }
    Loading { cx, query: &query }.fix(lacked.path, lacked.many)
}

/// The one value that each function gives back; `None` for one that gives back several.
fn given_back(cx: &Context<'_, '_>) -> FxHashMap<FunctionId, Option<ExprId>> {
    let facts = cx.names.facts;
    let mut given: FxHashMap<FunctionId, Option<ExprId>> = FxHashMap::default();
    for jump in facts.jumps.iter().filter(|jump| jump.kind == JumpKind::Return) {
        let Some(function) = facts.function_around(jump.region) else { continue };
        given.entry(function).and_modify(|value| *value = None).or_insert(jump.value);
    }
    given
}

/// Whether something around a function may give back something else.
fn is_changed(cx: &Context<'_, '_>, function: &Function) -> bool {
    let harmless = |id: &ExprId| matches!(cx.names.code(*id), "staticmethod" | "classmethod");
    cx.family == Family::Python && !function.decorators.iter().all(harmless)
}

/// Whether a query gives whole rows of a model, and all of it can be told by what the function gives back.
fn is_plain(query: &Query<'_>) -> bool {
    let is_own = !query.related && query.prefix.is_empty() && query.outside.is_none();
    is_own && query.rows_in.is_empty() && !query.plain && query.evidence > Evidence::Possible
}

/// The path of a model that is named in the file.
pub(super) fn path_of(cx: &Context<'_, '_>, model: &str) -> String {
    let import = cx.names.import_named(model);
    import.map_or_else(|| model.to_owned(), |import| import.path.clone())
}
