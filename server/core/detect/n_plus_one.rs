//! N+1 queries: a relation that is loaded row by row while the rows of a query are iterated.

mod guess;
mod hop;
mod outside;
mod promise;

use std::cell::LazyCell;

use backhint_knowledge::{Evidence, Family, Touch};
use rustc_hash::{FxHashMap, FxHashSet};

use self::hop::Hop;
use super::eager_fix::{Loading, lower_first};
use super::local_call::{arguments_of, called, is_straight};
use super::{Context, Draft};
use crate::effects::arguments;
use crate::facts::{ExprId, ExprKind};
use crate::finding::Related;
use crate::iteration::{Iteration, Source};
use crate::orm::{Declaration, Orms, Query, Touched};
use crate::syntax::Span;

const RULE: &str = "orm-n-plus-one";

/// Finds relations that are read row by row.
pub(super) fn detect(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    let orms = cx.orms();
    super::serialized::detect(cx, orms, found);
    super::table_page::detect(cx, orms, found);
    super::rendered::detect(cx, orms, found);
    // Most files with loops have none over rows.
    let links = LazyCell::new(|| Links::of(cx, cx.iterations()));
    for iteration in cx.iterations() {
        let is_cursor = matches!(iteration.source, Source::Cursor(_));
        if is_cursor || iteration.runs_once(cx.names) {
            continue;
        }
        let Some(query) = orms.query(iteration.iterable).filter(|query| query.many) else { continue };
        if query.orm.orm.touch == Touch::None || query.plain {
            continue;
        }
        Rows { cx, orms, links: &links, iteration, query: &query }.detect(found);
    }
}

/// What stands around each expression of a chain: the parent of every object, callee and awaited value.
struct Links<'a> {
    parents: Vec<Option<ExprId>>,
    targets: Vec<ExprId>,
    /// What is iterated.
    iterables: FxHashSet<ExprId>,
    /// Where the names stand that iterations bind, in source order.
    bound: FxHashMap<&'a str, Vec<ExprId>>,
}

impl<'a> Links<'a> {
    fn of(cx: &Context<'_, 'a>, iterations: &[Iteration<'a>]) -> Self {
        let facts = cx.names.facts;
        let mut parents = vec![None; facts.exprs.len()];
        let names = iterations.iter().flat_map(|iteration| iteration.bindings.iter().copied());
        let mut bound: FxHashMap<&str, Vec<ExprId>> = names.map(|name| (name, Vec::new())).collect();
        for (at, expr) in facts.exprs.iter().enumerate() {
            let id = ExprId(u32::try_from(at).unwrap_or(u32::MAX));
            let child = match expr.kind {
                ExprKind::Name => {
                    if let Some(places) = bound.get_mut(cx.names.code(id)) {
                        places.push(id);
                    }
                    continue;
                }
                ExprKind::Member { object, .. } | ExprKind::Index { object, .. } => object,
                ExprKind::Call { callee, .. } => callee,
                ExprKind::Await(value) | ExprKind::Cast { value, .. } => value,
                _ => continue,
            };
            parents[child.index()] = Some(id);
        }
        let targets = facts.assignments.iter().map(|assignment| assignment.target).collect();
        Self { parents, targets, iterables: iterations.iter().map(|iteration| iteration.iterable).collect(), bound }
    }

    fn parent(&self, id: ExprId) -> Option<ExprId> {
        self.parents.get(id.index()).copied().flatten()
    }
}

struct Rows<'r, 'c, 'a> {
    cx: &'r Context<'c, 'a>,
    orms: &'r Orms<'c, 'a>,
    links: &'r Links<'a>,
    iteration: &'r Iteration<'a>,
    query: &'r Query<'a>,
}

/// How many places at which a relation is read are followed from one use of a row.
const MAX_PLACES: usize = 32;

/// A place that holds a row, or what relations lead to from it.
struct Place<'a> {
    at: ExprId,
    /// The model of what it holds.
    model: Option<&'a str>,
    /// The relations that lead there from the row, joined by dots.
    path: String,
}

impl<'a> Rows<'_, '_, 'a> {
    fn detect(&self, found: &mut Vec<Draft>) {
        if self.cx.family == Family::Java {
            found.extend(self.handed_by_name(&mut Vec::new()));
        }
        let row = match (self.iteration.source, self.iteration.bindings.as_slice()) {
            (_, [row]) => *row,
            (Source::Loop(_), [_, row]) if self.is_enumerated() => *row,
            _ => return,
        };
        let mut seen: Vec<String> = Vec::new();
        for id in self.links.bound.get(row).into_iter().flatten().copied() {
            if !self.iteration.contains(self.cx.names, id) || !self.iteration.binds(self.cx.names, id) {
                continue;
            }
            found.extend(self.follow(id, row, &mut seen));
            found.extend(self.handed_on(id, row, &mut seen));
        }
    }

    /// A row that is handed to a function of this file, which reads a relation off it.
    fn handed_on(&self, row: ExprId, row_name: &str, seen: &mut Vec<String>) -> Option<Draft> {
        let (names, facts) = (self.cx.names, self.cx.names.facts);
        let end = row.0.saturating_add(40);
        let is_given = |call: &&ExprId| arguments(names, **call).iter().any(|arg| arg.value == row);
        let behind = facts.calls.iter().filter(|call| call.0 > row.0 && call.0 < end);
        let call = *behind.clone().find(is_given)?;
        let Some(function) = called(self.cx, call) else {
            return self.handed_outside(row, row_name, call, seen);
        };
        let (param, _) = arguments_of(self.cx, call, function).find(|(_, arg)| arg.value == row)?;
        let name = self.cx.text(param.name);
        let is_use = |id: &ExprId| {
            matches!(facts.expr(*id).kind, ExprKind::Name)
                && names.code(*id) == name
                && names.binding_of(*id).is_some_and(|binding| {
                    binding.assignments.is_empty() && binding.param.is_some_and(|(own, _)| own == function)
                })
        };
        let body = facts.function(function).body;
        let all = (0..facts.exprs.len()).map(|at| ExprId(u32::try_from(at).unwrap_or(u32::MAX)));
        let inside = all.filter(|id| body.contains(self.cx.span(*id)) && is_straight(self.cx, *id, function));
        let mut draft = inside.filter(is_use).find_map(|id| self.follow(id, row_name, seen))?;
        // The third place is the declaration: what is not known to be a relation is a guess too many here.
        if draft.related.len() < 3 {
            return None;
        }
        let message = "the function that gets the row reads the relation here".to_owned();
        draft.related.push(Related::here(std::mem::replace(&mut draft.span, self.cx.span(call)), message));
        draft.evidence = draft.evidence.min(Evidence::Likely);
        Some(draft)
    }

    fn is_enumerated(&self) -> bool {
        match self.cx.names.facts.expr(self.iteration.iterable).kind {
            ExprKind::Call { callee, .. } => self.cx.names.code(callee) == "enumerate",
            _ => false,
        }
    }

    /// Walks the hops that begin at a use of the row, and reports the first that is not loaded.
    fn follow(&self, row: ExprId, row_name: &str, seen: &mut Vec<String>) -> Option<Draft> {
        let mut open = vec![Place { at: row, model: self.query.model, path: String::new() }];
        let mut read = 0;
        while let Some(place) = open.pop() {
            read += 1;
            if read > MAX_PLACES {
                break;
            }
            if let Some(draft) = self.follow_from(place, row_name, seen, &mut open) {
                return Some(draft);
            }
        }
        None
    }

    /// The same from one place; the variables that hold what a loaded relation gave are added to what is still open.
    fn follow_from(
        &self,
        place: Place<'a>,
        row_name: &str,
        seen: &mut Vec<String>,
        open: &mut Vec<Place<'a>>,
    ) -> Option<Draft> {
        let Place { mut at, mut model, mut path } = place;
        loop {
            if let Some(draft) = self.by_method(at, model, row_name, &path, seen) {
                return Some(draft);
            }
            let hop = self.hop(at, model)?;
            if path.is_empty() && self.is_given(hop.name, hop.target, at) || self.is_set_below(&path, hop.name, at) {
                return None;
            }
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(hop.name);
            if self.query.loads(&path) && self.query.orm.orm.touch == Touch::Accessor {
                return self.defeated(row_name, &path, &hop, seen);
            }
            if self.query.loads(&path) {
                (at, model) = (hop.value, hop.target);
                if hop.many || model.is_none() {
                    return None;
                }
                open.extend(self.kept(at).map(|at| Place { at, model, path: path.clone() }));
                continue;
            }
            if seen.contains(&path) {
                return None;
            }
            seen.push(path.clone());
            return Some(self.draft(row_name, &path, &hop));
        }
    }

    /// Where a variable of the round stands for a value: `const author = await book.author; author.country`.
    fn kept(&self, value: ExprId) -> impl Iterator<Item = ExprId> {
        let (names, facts) = (self.cx.names, self.cx.names.facts);
        let is_set = |set: &&crate::facts::Assignment| set.value == Some(value);
        let name = facts.assignments.iter().find(is_set).map(|set| names.code(set.target));
        let all = (value.0..u32::try_from(facts.exprs.len()).unwrap_or(u32::MAX)).map(ExprId);
        all.filter(move |id| {
            matches!(facts.expr(*id).kind, ExprKind::Name)
                && name == Some(names.code(*id))
                && self.iteration.contains(names, *id)
                && names.value_of(*id) == Some(value)
        })
    }

    /// A method or property of the row's model that loads a relation: `order.total` where `total` reads `self.items`.
    fn by_method(
        &self,
        at: ExprId,
        model: Option<&'a str>,
        row: &str,
        path: &str,
        seen: &mut Vec<String>,
    ) -> Option<Draft> {
        let (member, name) = self.member(at)?;
        let model = self.orms.model(model?)?;
        // What writes the row is called for that, and often after the relation was set.
        let writes = matches!(name, "save" | "delete" | "clean" | "full_clean" | "destroy" | "update" | "save!");
        if writes || model.relations.contains_key(name) {
            return None;
        }
        let accessor = || (self.cx.family == Family::Php).then(|| accessor_of(name));
        let method = model.methods.get(name).or_else(|| model.methods.get(accessor()?.as_str()))?;
        let prefix = if path.is_empty() { String::new() } else { format!("{path}.") };
        let touched = model.touched(self.query.orm, method).into_iter();
        let lacks = |found: &Touched<'_>| {
            let target = model.relations.get(found.relation).and_then(|relation| relation.target);
            let is_given = prefix.is_empty() && self.is_given(found.relation, target, at)
                || self.is_set_below(path, found.relation, at);
            !is_given && (found.anew || !self.query.loads(&format!("{prefix}{}", found.relation)))
        };
        let mut lacking = touched.filter(lacks);
        let touched = lacking.next()?;
        let relation = &model.relations[touched.relation];
        let full = format!("{prefix}{}", touched.relation);
        if seen.contains(&full) {
            return None;
        }
        seen.push(full.clone());
        let hop = Hop {
            name: touched.relation,
            value: member,
            many: relation.many.unwrap_or(false),
            evidence: self.query.evidence.min(Evidence::Likely),
            target: relation.target,
            declared: Some(relation.declared),
        };
        let mut draft = self.draft(row, &full, &hop);
        let reads = format!("`{name}` reads `{}` of its row", touched.relation);
        draft.related.push(match method.file {
            Some(file) => Related::elsewhere(file, method.line, reads),
            None => Related::here(self.cx.span(member), reads),
        });
        if touched.anew || touched.partly_anew {
            draft.fixes.clear();
        }
        Some(draft)
    }

    /// Whether a relation of the row leads back to where the rows come from, which is known then
    /// (`for item in order.items.all(): item.order`), or is set in the loop.
    fn is_given(&self, relation: &str, target: Option<&str>, at: ExprId) -> bool {
        let (names, facts) = (self.cx.names, self.cx.names.facts);
        let is_row = |id: ExprId| self.iteration.binds(names, id);
        let is_before = |value: Option<ExprId>| value.is_some_and(|id| self.cx.span(id).end <= self.cx.span(at).start);
        let is_set = facts.assignments.iter().any(|set| match facts.expr(set.target).kind {
            ExprKind::Member { object, name } => {
                self.cx.text(name) == relation && is_before(set.value) && is_row(object)
            }
            _ => false,
        });
        if is_set || self.is_loaded_for_row(relation, at) {
            return true;
        }
        if !self.query.related || !self.query.prefix.is_empty() {
            return false;
        }
        let written = names.written(self.query.head);
        let parent = written.iter().rev().nth(1).map_or("", |segment| segment.name.trim_start_matches(['$', '@']));
        let own = facts.class_around(facts.expr(self.query.head).region).map(|class| facts.class(class).name);
        let of_self = matches!(parent, "self" | "this" | "") && own.map(|name| self.cx.text(name)) == target;
        parent.to_ascii_lowercase().contains(relation) || (of_self && target.is_some())
    }

    /// Whether the round sets a relation of what relations of its row lead to: `order.item.event = event`.
    fn is_set_below(&self, path: &str, relation: &str, at: ExprId) -> bool {
        let (names, facts) = (self.cx.names, self.cx.names.facts);
        let whole = || path.split('.').chain([relation]);
        !path.is_empty()
            && facts.assignments.iter().any(|set| {
                let ExprKind::Member { object, name } = facts.expr(set.target).kind else { return false };
                self.cx.text(name) == relation
                    && self.cx.span(set.target).end <= self.cx.span(at).start
                    && facts.inside(object).any(|id| self.iteration.binds(names, id))
                    && names.written(set.target).iter().skip(1).map(|segment| segment.name).eq(whole())
            })
    }

    /// Whether the round itself loads a relation of its row before a place: `$post->load('comments')`.
    fn is_loaded_for_row(&self, relation: &str, at: ExprId) -> bool {
        let (names, facts) = (self.cx.names, self.cx.names.facts);
        facts.calls.iter().take_while(|call| **call < at).any(|call| {
            let Some(ExprKind::Member { object, name }) = names.callee(*call).map(|callee| facts.expr(callee).kind)
            else {
                return false;
            };
            let role = self.query.orm.method(self.cx.text(name));
            (role.loads || role.reloads)
                && self.iteration.binds(names, object)
                && arguments(names, *call).iter().any(|arg| names.code(arg.value).contains(relation))
        })
    }

    /// Whether the file can name the model of the rows, as the options of some mappers must: what is only read off a
    /// module, `models.Book`, is no name of its own.
    fn names_model(&self) -> bool {
        let facts = self.cx.names.facts;
        let Some(model) = self.query.model.filter(|_| self.cx.family == Family::Python) else { return true };
        self.query.orm.orm.managers
            || self.cx.names.class_named(model).is_some()
            || self.cx.names.import_named(model).is_some()
            || !facts.wildcards.is_empty()
    }

    fn draft(&self, row: &str, path: &str, hop: &Hop<'a>) -> Draft {
        let cx = self.cx;
        let mut related = vec![query_place(cx, self.query), Related::here(self.head(), "runs once per row")];
        related.extend(hop.declared.map(Declaration::related));
        // The properties of C# have a capital letter themselves; a getter has one that its relation has not.
        let what = if cx.family == Family::CSharp { path.to_owned() } else { lower_first(path) };
        let rows = cx.short(self.iteration.iterable);
        let message = format!("each `{row}` of `{rows}` loads its `{what}` with one more query: 1 + N queries");
        let loading = Loading { cx, query: self.query };
        // A relation that is nowhere declared may lead to rows of several models, which no join can load.
        let apart = hop.many || (hop.declared.is_none() && self.query.orm.orm.managers);
        let fix = loading.fix(path, apart);
        let fix = fix.filter(|fix| self.spares(path, hop) && (fix.file.is_some() || self.names_model()));
        // Where an accessor always asks the database, what was loaded must be read instead.
        let fix = match self.query.orm.orm.touch {
            Touch::Accessor => fix.and_then(|fix| self.read_loaded(fix, path, hop)),
            // A promise that is no relation can't be loaded.
            Touch::Awaited => fix.filter(|_| hop.declared.is_some()),
            _ => fix,
        };
        let fixes = fix.into_iter().collect();
        Draft { rule: RULE.to_owned(), evidence: hop.evidence, span: self.marked(hop), message, related, fixes }
    }

    /// Whether loading a relation to many rows in advance spares the query: not where the manager is asked for one row,
    /// which it sorts anew, nor for what is always asked anew, nor where the rows are streamed.
    fn spares(&self, path: &str, hop: &Hop<'_>) -> bool {
        let orm = self.query.orm;
        let asked = self.member(hop.value).map(|(_, asked)| asked);
        // `post.comments.count` asks the database, whatever was loaded.
        let anew =
            |asked| orm.orm.queried_anew.iter().any(|method| method == asked) || self.orms.is_scope(hop.target, asked);
        if hop.many && asked.is_some_and(anew) {
            return false;
        }
        if !orm.orm.managers || !(hop.many || path.contains('.') || !self.query.prefix.is_empty()) {
            return true;
        }
        let asks_one = hop.many && self.member(hop.value).is_some_and(|(_, asked)| orm.method(asked).one);
        !asks_one && !self.is_streamed()
    }

    /// Whether the rows are streamed without a size of the parts: then nothing can be loaded for many of them at once.
    fn is_streamed(&self) -> bool {
        let (names, facts) = (self.cx.names, self.cx.names.facts);
        let is_stream = |call: ExprId| {
            let ExprKind::Call { callee, args } = facts.expr(call).kind else { return false };
            let name = names.written(callee).last().map_or("", |segment| segment.name);
            args.is_empty() && self.query.orm.orm.streams.iter().any(|method| method == name)
        };
        let iterable = self.iteration.iterable;
        [Some(iterable), names.value_of(iterable)].into_iter().flatten().any(is_stream)
    }

    /// What is underlined: the read of the relation.
    fn marked(&self, hop: &Hop<'_>) -> Span {
        self.cx.span(hop.value)
    }

    /// The first line of the loop, or the call with the callback.
    fn head(&self) -> Span {
        let span = self.iteration.span;
        let iterable = self.cx.span(self.iteration.iterable);
        Span::new(span.start.min(iterable.start), iterable.end)
    }
}

/// The query that loads the rows as a place that takes part: here, or in the function of another file that gives them.
fn query_place(cx: &Context<'_, '_>, query: &Query<'_>) -> Related {
    let message = "the query that loads the rows";
    match query.outside.and_then(|outside| Some((outside.path, outside.function.rows.as_ref()?.line))) {
        Some((path, line)) => Related::elsewhere(path, line, message),
        None => Related::here(cx.span(query.head), message),
    }
}

/// The method of Laravel behind an attribute: `full_name` is `getFullNameAttribute`.
fn accessor_of(attribute: &str) -> String {
    let words = attribute.split('_').map(|word| {
        let mut chars = word.chars();
        chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
    });
    format!("get{}Attribute", words.collect::<String>())
}
