//! Everything that runs code once per element: loops, comprehensions, and callbacks of `map` and its kin.

mod callback;
mod cursor;
mod reference;

use backhint_knowledge::Family;
use smallvec::SmallVec;

pub use self::reference::{Reference, references};

use self::callback::mapped;
use self::reference::named_rounds;

use crate::effects::arguments;
use crate::facts::{ExprId, ExprKind, FunctionId, JumpKind, LoopId, RegionId, RegionKind};
use crate::names::{Binding, Meaning, Names};
use crate::syntax::Span;
use crate::template::is_constant_name;

/// Code that runs once per element.
#[derive(Clone, Debug)]
pub struct Iteration<'a> {
    /// What runs it.
    pub source: Source,
    /// The names that each round binds.
    pub bindings: SmallVec<[&'a str; 2]>,
    /// What is iterated.
    pub iterable: ExprId,
    /// The code that runs once per element.
    pub region: RegionId,
    /// The head a person sees: the loop, or the call with the callback.
    pub span: Span,
}

/// What makes the rounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A loop or comprehension.
    Loop(LoopId),
    /// A callback.
    Callback(FunctionId),
    /// A loop that advances a cursor, or counts through a list; the bindings are the cursor and what holds the values of
    /// its row, or the counter.
    Cursor(LoopId),
}

/// All iterations of a file, outer ones before inner ones of the same kind.
#[must_use]
pub fn iterations<'a>(names: &Names<'a>, family: Family) -> Vec<Iteration<'a>> {
    let mut found: Vec<Iteration<'a>> = Vec::new();
    for (at, entry) in names.facts.loops.iter().enumerate() {
        let Some(region) = entry.region else { continue };
        let id = LoopId(u32::try_from(at).unwrap_or(u32::MAX));
        let Some(iterable) = entry.iterable else {
            if let Some((iterable, bindings)) = cursor::cursor(names, entry).or_else(|| cursor::counted(names, entry)) {
                found.push(Iteration { source: Source::Cursor(id), bindings, iterable, region, span: entry.span });
            }
            continue;
        };
        // A query of C# over a table is translated to SQL.
        let is_query = names.facts.region(region).span == entry.span;
        if family == Family::CSharp && is_query && !is_in_memory(names, iterable) {
            continue;
        }
        let source = Source::Loop(id);
        let bindings = entry.bindings.iter().map(|span| names.of(*span)).collect();
        found.push(Iteration { source, bindings, iterable, region, span: entry.span });
    }
    for (at, function) in names.facts.functions.iter().enumerate() {
        let (Some(call), Some(region)) = (function.passed_to, function.region) else { continue };
        let id = FunctionId(u32::try_from(at).unwrap_or(u32::MAX));
        let Some(mapped) = mapped(names, call, id, family) else { continue };
        let element = function.params.iter().filter(|param| param.position == mapped.position);
        let (source, iterable) = (Source::Callback(id), mapped.iterable);
        let bindings = element.map(|param| names.of(param.name)).collect();
        found.push(Iteration { source, bindings, iterable, region, span: names.facts.expr(call).span });
    }
    found.extend(named_rounds(names, family));
    found.sort_by_key(|iteration| (iteration.span.start, std::cmp::Reverse(iteration.span.end)));
    found
}

/// Whether a list of C# is surely no query, whose callbacks would be translated to SQL: a literal, a parameter declared
/// as a list, or what `ToList` and its kin gave.
fn is_in_memory(names: &Names<'_>, list: ExprId) -> bool {
    let value = names.unwrapped(names.value_of(list).unwrap_or(list));
    if matches!(names.facts.expr(value).kind, ExprKind::Collection(_)) {
        return true;
    }
    let loads = ["ToList", "ToListAsync", "ToArray", "ToArrayAsync", "AsEnumerable", "ToHashSet"];
    if names.written(value).iter().any(|segment| segment.called && loads.contains(&segment.name)) {
        return true;
    }
    let lists = ["List<", "IList<", "IEnumerable<", "ICollection<", "IReadOnly", "HashSet<", "Dictionary<"];
    names.declared_type(list).is_some_and(|span| {
        let code = names.of(span);
        code.ends_with("[]") || lists.iter().any(|list| code.starts_with(list))
    })
}

/// What is iterated where a name stands for one of its elements: the variable of a loop, the parameter of a callback.
#[must_use]
pub fn element_of(names: &Names<'_>, id: ExprId) -> Option<ExprId> {
    if !matches!(names.facts.expr(id).kind, ExprKind::Name) {
        return None;
    }
    match names.meaning(names.code(id), id) {
        Meaning::Loop(entry) => {
            let entry = &names.facts.loops[entry.index()];
            (entry.bindings.len() == 1).then_some(entry.iterable?)
        }
        Meaning::Bound(Binding { param: Some((function, at)), .. }) => {
            let callback = names.facts.function(*function);
            let mapped = mapped(names, callback.passed_to?, *function, names.family())?;
            (callback.params.get(*at)?.position == mapped.position).then_some(mapped.iterable)
        }
        _ => None,
    }
}

impl Iteration<'_> {
    /// Whether a name stands for an element of this iteration where it is used.
    #[must_use]
    pub fn binds(&self, names: &Names<'_>, id: ExprId) -> bool {
        if !matches!(names.facts.expr(id).kind, ExprKind::Name) || !self.bindings.contains(&names.code(id)) {
            return false;
        }
        match (self.source, names.meaning(names.code(id), id)) {
            (Source::Loop(own), Meaning::Loop(found)) => own == found,
            (Source::Cursor(own), _) => names.facts.loops[own.index()].span.contains(names.facts.expr(id).span),
            (Source::Callback(own), Meaning::Bound(Binding { param: Some((found, _)), .. })) => own == *found,
            _ => false,
        }
    }

    /// Whether the first round always leaves: the body returns or breaks without a condition.
    #[must_use]
    pub fn runs_once(&self, names: &Names<'_>) -> bool {
        let leaves = |kind| matches!(kind, JumpKind::Return | JumpKind::Break);
        matches!(self.source, Source::Loop(_) | Source::Cursor(_))
            && names.facts.jumps.iter().any(|jump| leaves(jump.kind) && jump.region == self.region)
    }

    /// Whether an expression stands in the code that runs once per element.
    #[must_use]
    pub fn contains(&self, names: &Names<'_>, id: ExprId) -> bool {
        let facts = names.facts;
        if !facts.is_within(facts.expr(id).region, self.region) {
            return false;
        }
        // The iterable of a comprehension stands in its region, but is read before the first round.
        !facts.is_inside(id, self.iterable)
    }

    /// Whether the code at an expression runs in the round itself, not in a function that is kept for later.
    #[must_use]
    pub fn runs_directly(&self, names: &Names<'_>, id: ExprId, family: Family) -> bool {
        let facts = names.facts;
        let between = facts.around(facts.expr(id).region).take_while(|region| *region != self.region);
        between.into_iter().all(|region| match facts.region(region).kind {
            RegionKind::Function(function) => {
                facts.function(function).passed_to.is_some_and(|call| mapped(names, call, function, family).is_some())
            }
            RegionKind::Class(_) => false,
            _ => true,
        })
    }

    /// Whether an expression depends on the element: it names it, or a variable that was set from it in the same round.
    #[must_use]
    pub fn reaches(&self, names: &Names<'_>, id: ExprId) -> bool {
        self.reaches_within(names, id, 4)
    }

    fn reaches_within(&self, names: &Names<'_>, id: ExprId, steps: u8) -> bool {
        let Some(steps) = steps.checked_sub(1) else { return false };
        names.facts.inside(id).any(|inner| {
            if !matches!(names.facts.expr(inner).kind, ExprKind::Name) {
                return false;
            }
            if self.binds(names, inner) {
                return true;
            }
            let Some(binding) = names.binding_of(inner) else { return false };
            names.reaching(binding, inner).iter().any(|at| {
                let assignment = &names.facts.assignments[*at];
                names.facts.is_within(assignment.region, self.region)
                    && assignment.value.is_some_and(|value| self.reaches_within(names, value, steps))
            })
        })
    }

    /// Whether what is iterated is a few constants, a count, or chunks of a longer list.
    #[must_use]
    pub fn is_bounded(&self, names: &Names<'_>) -> bool {
        is_bounded(names, self.iterable, 4)
    }
}

/// Whether an expression is a few constants, a count, or chunks of a longer list.
fn is_bounded(names: &Names<'_>, iterable: ExprId, steps: u8) -> bool {
    let Some(steps) = steps.checked_sub(1) else { return false };
    let value = names.value_of(iterable).unwrap_or(iterable);
    match names.facts.expr(value).kind {
        ExprKind::Collection(range) => {
            let entries = names.facts.args(range);
            entries.iter().all(|entry| !entry.spread) && entries.len() <= 30
        }
        ExprKind::Text(_) => true,
        ExprKind::Name => is_constant_name(names.code(value)),
        ExprKind::Member { name, .. } => is_constant_name(names.of(name)),
        ExprKind::Call { callee, .. } => is_view(names, value, callee, steps) || is_chunked(names, value, callee),
        _ => false,
    }
}

/// `table.items()`, `Object.entries(table)`: as many rounds as the table has entries.
fn is_view(names: &Names<'_>, call: ExprId, callee: ExprId, steps: u8) -> bool {
    let ExprKind::Member { object, name } = names.facts.expr(callee).kind else { return false };
    match (names.of(name), arguments(names, call)) {
        ("items" | "values" | "keys" | "entries" | "entrySet" | "keySet", []) => is_bounded(names, object, steps),
        ("entries" | "values" | "keys", [table]) if names.code(object) == "Object" => {
            is_bounded(names, table.value, steps)
        }
        _ => false,
    }
}

/// Whether a call gives chunks of a longer list, a few constants, or the members of an enum.
fn is_chunked(names: &Names<'_>, call: ExprId, callee: ExprId) -> bool {
    let written = names.written(callee);
    let name = written.last().map_or("", |segment| segment.name).to_lowercase();
    let args = arguments(names, call);
    let numbers = args.iter().all(|arg| matches!(names.facts.expr(arg.value).kind, ExprKind::Number));
    let chunks = ["chunk", "batch", "partition", "grouper", "paginat", "page", "group_by", "groupby"]
        .iter()
        .any(|word| name.contains(word));
    let constant =
        |arg: &crate::facts::Arg| matches!(names.facts.expr(arg.value).kind, ExprKind::Text(_) | ExprKind::Number);
    let listed = matches!(name.as_str(), "of" | "aslist") && args.len() <= 30 && args.iter().all(constant);
    let of_constant = written.len() > 1 && is_constant_name(written[0].name);
    let of_enum =
        name == "values" && args.is_empty() && written.len() == 2 && written[0].name.starts_with(char::is_uppercase);
    chunks || of_constant || listed || of_enum || (name == "range" && (numbers || args.len() == 3))
}
