//! Callbacks that are called once per element of a list: those of `map`, `forEach`, `each`, `sorted` and their kin.

use backhint_knowledge::Family;

use crate::effects::arguments;
use crate::facts::{Arg, ExprId, ExprKind, FunctionId};
use crate::names::Names;

/// A list whose elements a callback gets.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mapped {
    /// The list.
    pub(super) iterable: ExprId,
    /// Which parameter of the callback gets the element.
    pub(super) position: u32,
}

impl Mapped {
    fn of(iterable: ExprId) -> Self {
        Self { iterable, position: 0 }
    }
}

/// What a call maps its callback over, if it calls it once per element of a list.
pub(super) fn mapped(names: &Names<'_>, call: ExprId, callback: FunctionId, family: Family) -> Option<Mapped> {
    mapped_by(names, call, Some(callback), family)
}

/// The same where the callback may stand there by its name only.
pub(super) fn mapped_by(
    names: &Names<'_>,
    call: ExprId,
    callback: Option<FunctionId>,
    family: Family,
) -> Option<Mapped> {
    let ExprKind::Call { callee, .. } = names.facts.expr(call).kind else { return None };
    let ExprKind::Member { object, name } = names.facts.expr(callee).kind else {
        return by_function(names, call, family);
    };
    let name = names.of(name);
    match family {
        Family::JavaScript => match name {
            _ if is_collection_library(names.code(object)) => by_argument(names, call, is_each_of_javascript(name), 0),
            "reduce" | "reduceRight" => Some(Mapped { iterable: object, position: 1 }),
            _ => is_each_of_javascript(name).then(|| Mapped::of(object)),
        },
        Family::Java => java(names, call, callee, object, name),
        Family::Ruby => match name {
            "reduce" | "inject" => Some(Mapped { iterable: object, position: 1 }),
            _ => is_each_of_ruby(name).then(|| Mapped::of(object)),
        },
        Family::CSharp => match name {
            "ForEach" | "ForEachAsync" if matches!(names.code(object), "Parallel" | "Task") => {
                by_argument(names, call, true, 0)
            }
            "ForEach" => Some(Mapped::of(object)),
            // What is asynchronous can't be translated to SQL.
            "Select" | "SelectMany" | "Where" | "Any" | "All" | "ToDictionary" | "OrderBy" | "GroupBy" | "Sum"
            | "Max" => {
                let is_async = callback.is_some_and(|id| names.of(names.facts.function(id).span).starts_with("async"));
                (is_async || super::is_in_memory(names, object)).then(|| Mapped::of(object))
            }
            _ => None,
        },
        Family::Php => is_each_of_php(name).then(|| Mapped::of(object)),
        Family::Python => match name {
            "sort" => Some(Mapped::of(object)),
            _ => by_function(names, call, family),
        },
        _ => None,
    }
}

/// Functions that get list and callback: `sorted(rows, key=...)`, `map(..., rows)`, `array_map(..., $rows)`.
fn by_function(names: &Names<'_>, call: ExprId, family: Family) -> Option<Mapped> {
    let ExprKind::Call { callee, .. } = names.facts.expr(call).kind else { return None };
    let name = names.written(callee).last()?.name;
    match (family, name) {
        (Family::Python, "sorted" | "max" | "min" | "groupby" | "nlargest") => by_argument(names, call, true, 0),
        (Family::Python, "map" | "filter" | "filterfalse" | "takewhile") => by_argument(names, call, true, 1),
        (Family::Php, "array_map") => by_argument(names, call, true, 1),
        (Family::Php, "array_filter" | "array_walk" | "usort") => by_argument(names, call, true, 0),
        (Family::Php, "array_reduce") => by_argument(names, call, true, 0).map(|list| Mapped { position: 1, ..list }),
        (
            Family::JavaScript,
            "pMap" | "pEach" | "pMapSeries" | "mapSeries" | "mapLimit" | "asyncForEach" | "forEachAsync",
        ) => by_argument(names, call, true, 0),
        _ => None,
    }
}

fn by_argument(names: &Names<'_>, call: ExprId, each: bool, position: usize) -> Option<Mapped> {
    let placed = |arg: &&Arg| arg.name.is_none() && !arg.spread;
    let list = arguments(names, call).iter().filter(placed).nth(position).filter(|_| each)?.value;
    (!matches!(names.facts.expr(list).kind, ExprKind::Lambda(_))).then(|| Mapped::of(list))
}

/// `Optional.map` is no loop: only a stream or `forEach` is one for sure.
fn java(names: &Names<'_>, call: ExprId, callee: ExprId, object: ExprId, name: &str) -> Option<Mapped> {
    let streams = |callee: ExprId| {
        names
            .written(callee)
            .iter()
            .any(|segment| matches!(segment.name, "stream" | "parallelStream" | "getResultStream"))
    };
    match name {
        "forEach" | "forEachOrdered" | "removeIf" => Some(Mapped::of(object)),
        "map" if is_page(names, object) => Some(Mapped::of(object)),
        "map" | "flatMap" | "mapToLong" | "mapToInt" | "mapToDouble" | "mapToObj" | "filter" | "peek" | "anyMatch"
        | "allMatch" | "noneMatch" | "takeWhile" | "dropWhile" => streams(callee).then(|| Mapped::of(object)),
        // `orders.stream().collect(groupingBy(order -> ...))`: the collector's callback gets the elements of the stream.
        "groupingBy" | "toMap" | "mapping" | "partitioningBy" | "comparing" | "comparingInt" | "comparingLong"
        | "summingInt" | "summingLong" | "summingDouble" | "averagingInt" | "averagingDouble" => {
            let inner = names.facts.expr(call).span;
            let collects = |outer: &ExprId| {
                let ExprKind::Call { callee, .. } = names.facts.expr(*outer).kind else { return None };
                let ExprKind::Member { object, name } = names.facts.expr(callee).kind else { return None };
                let is_around = names.facts.expr(*outer).span.contains(inner) && !names.facts.is_inside(call, callee);
                let takes = matches!(names.of(name), "collect" | "sorted" | "max" | "min");
                (is_around && takes && streams(callee)).then(|| Mapped::of(object))
            };
            names.facts.calls.iter().filter(|outer| **outer > call).find_map(collects)
        }
        _ => None,
    }
}

/// A page of rows, which maps each of them: a variable of that type, or a query that is given the page it shall give.
fn is_page(names: &Names<'_>, object: ExprId) -> bool {
    let is_typed = names.declared_type(object).is_some_and(|span| {
        let code = names.of(span);
        ["Page<", "Slice<"].iter().any(|page| code.starts_with(page))
    });
    let asks_for_page = |id: ExprId| {
        arguments(names, id).iter().any(|arg| {
            let code = names.code(arg.value);
            code.ends_with("ageable") || code.starts_with("PageRequest.of(")
        })
    };
    is_typed || asks_for_page(object) || names.value_of(object).is_some_and(asks_for_page)
}

/// Libraries whose functions get list and callback: `_.map(rows, row => ...)`.
fn is_collection_library(object: &str) -> bool {
    matches!(object, "_" | "lodash" | "async" | "Promise" | "Bluebird" | "R" | "Array")
}

fn is_each_of_javascript(name: &str) -> bool {
    matches!(
        name,
        "map"
            | "forEach"
            | "flatMap"
            | "filter"
            | "some"
            | "every"
            | "find"
            | "each"
            | "findIndex"
            | "eachSeries"
            | "mapSeries"
            | "eachLimit"
            | "mapLimit"
            | "eachOf"
            | "sortBy"
            | "groupBy"
            | "keyBy"
            | "eachAsync"
            | "from"
    )
}

fn is_each_of_ruby(name: &str) -> bool {
    matches!(
        name,
        "each"
            | "map"
            | "collect"
            | "flat_map"
            | "collect_concat"
            | "filter_map"
            | "select"
            | "filter"
            | "reject"
            | "find_each"
            | "each_with_index"
            | "each_with_object"
            | "each_entry"
            | "reverse_each"
            | "sum"
            | "sort_by"
            | "min_by"
            | "max_by"
            | "group_by"
            | "index_by"
            | "index_with"
            | "partition"
            | "find"
            | "detect"
            | "all?"
            | "any?"
            | "none?"
            | "each_key"
            | "each_value"
            | "to_h"
            | "to_set"
            | "uniq"
            | "count"
            | "chunk_while"
            | "sort_by!"
            | "map!"
            | "select!"
            | "reject!"
            | "delete_if"
            | "each_pair"
            | "find_index"
            | "tally_by"
            | "one?"
            | "take_while"
            | "drop_while"
    )
}

fn is_each_of_php(name: &str) -> bool {
    matches!(
        name,
        "each"
            | "map"
            | "filter"
            | "reject"
            | "flatMap"
            | "mapWithKeys"
            | "transform"
            | "sortBy"
            | "sortByDesc"
            | "groupBy"
            | "keyBy"
            | "every"
            | "some"
            | "partition"
            | "sum"
            | "mapToGroups"
            | "eachById"
            | "through"
            | "unique"
            | "avg"
            | "max"
            | "min"
    )
}
