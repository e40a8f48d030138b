//! The fields that a function reads off what it is given.

use backhint_knowledge::{Family, Touch};
use rustc_hash::{FxHashMap, FxHashSet};

use super::{Callable, straight_around};
use crate::detect::Context;
use crate::facts::{ExprId, ExprKind, FunctionId};
use crate::orm::writes;
use crate::syntax::Span;
use crate::world::ReadDigest;

/// How many fields of one parameter are told.
const MAX_READS: usize = 16;

/// What each function reads off its parameters.
pub(super) fn by_function(cx: &Context<'_, '_>, callable: &[Callable<'_>]) -> FxHashMap<FunctionId, Vec<ReadDigest>> {
    let mut found: FxHashMap<FunctionId, Vec<ReadDigest>> = FxHashMap::default();
    if !matches!(cx.family, Family::Python | Family::Ruby | Family::Php | Family::Java) {
        return found;
    }
    let facts = cx.names.facts;
    let by_id: FxHashMap<FunctionId, &Callable<'_>> = callable.iter().map(|found| (found.id, found)).collect();
    let getters = cx.profiles.orms.iter().any(|orm| orm.orm.touch == Touch::Getter);
    let iterated: FxHashSet<ExprId> = facts.loops.iter().filter_map(|entry| entry.iterable).collect();
    for (at, expr) in (0..).zip(&facts.exprs) {
        let whole = ExprId(at);
        let read = match expr.kind {
            ExprKind::Member { object, .. } => read_off(cx, object, getters),
            _ => None,
        };
        let read = read.or_else(|| read_off(cx, whole, getters).filter(|_| iterated.contains(&whole)));
        let Some((param, field)) = read else { continue };
        let Some((function, position)) =
            cx.names.binding_of(param).and_then(|binding| binding.param.filter(|_| binding.assignments.is_empty()))
        else {
            continue;
        };
        let Some(own) = by_id.get(&function).filter(|_| straight_around(cx, whole) == Some(function)) else { continue };
        let Some(param) =
            facts.function(function).params.get(position).filter(|param| param.part == Default::default())
        else {
            continue;
        };
        let Some(position) = param.position.checked_sub(own.object) else { continue };
        if is_no_row(cx.text(param.name)) || writes(cx.text(facts.function(function).span)) {
            continue;
        }
        let behind = cx.text(Span::new(field.end, expr.span.end.max(field.end)));
        let code = format!("{}{}", field.name, behind.strip_prefix("()").filter(|_| getters).unwrap_or(behind));
        let of_function = found.entry(function).or_default();
        let at = of_function.iter().position(|read| read.param == position).unwrap_or_else(|| {
            of_function.push(ReadDigest { param: position, reads: Vec::new() });
            of_function.len() - 1
        });
        let reads = &mut of_function[at].reads;
        if reads.len() < MAX_READS && !reads.iter().any(|read| **read == *code) {
            reads.push(code.into());
        }
    }
    found
}

/// A field, by the name that relations have, and where the code of its name ends.
struct FieldName {
    name: String,
    end: u32,
}

/// The name off which an expression reads a field, and the field: `order.author`, `order.getAuthor()`, `$order->items()`.
fn read_off(cx: &Context<'_, '_>, id: ExprId, getters: bool) -> Option<(ExprId, FieldName)> {
    let facts = cx.names.facts;
    let is_name = |object: ExprId| matches!(facts.expr(object).kind, ExprKind::Name).then_some(object);
    match facts.expr(id).kind {
        ExprKind::Member { object, name } if !getters => {
            Some((is_name(object)?, FieldName { name: cx.text(name).to_owned(), end: name.end }))
        }
        ExprKind::Call { callee, args } if args.is_empty() => {
            let ExprKind::Member { object, name } = facts.expr(callee).kind else { return None };
            let written = cx.text(name);
            let name_of = if getters {
                let field = written.strip_prefix("get").filter(|rest| rest.starts_with(char::is_uppercase))?;
                let mut letters = field.chars();
                letters.next().map(|first| first.to_lowercase().chain(letters).collect::<String>())?
            } else {
                (cx.family == Family::Php).then(|| written.to_owned())?
            };
            Some((is_name(object)?, FieldName { name: name_of, end: name.end }))
        }
        _ => None,
    }
}

/// Whether a parameter is no row of a table, by its name.
fn is_no_row(name: &str) -> bool {
    let name = name.trim_start_matches('$');
    let others = [
        "self", "cls", "request", "req", "response", "res", "args", "kwargs", "options", "settings", "config",
        "context", "ctx", "event", "logger", "session", "form", "data", "app", "db", "parser", "node", "schema",
        "module",
    ];
    others.contains(&name)
}
