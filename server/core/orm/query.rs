//! Queries, and the way from an expression back to where one begins: chains, variables, functions that give one.

use backhint_knowledge::{Evidence, Family};

use super::{MAX_STEPS, Orms};
use crate::effects::arguments;
use crate::facts::{Assignment, ExprId, ExprKind, Function, FunctionId, JumpKind, ValuePart};
use crate::profile::{MethodRole, OrmProfile};
use crate::world::OutsideFunction;

/// A query of rows, or its rows.
#[derive(Clone)]
pub struct Query<'a> {
    /// The mapper.
    pub orm: &'a OrmProfile,
    /// The model, if known.
    pub model: Option<&'a str>,
    /// It gives many rows.
    pub many: bool,
    /// The relations that are loaded with the rows, hops joined by dots.
    pub eager: Vec<String>,
    /// What is loaded with the rows can't be told from here.
    pub eager_unknown: bool,
    /// How sure it is that this is a query.
    pub evidence: Evidence,
    /// Where the query begins: `Book.objects`, `select(Book)`.
    pub head: ExprId,
    /// The last eager call in the chain, into which another relation can be put.
    pub eager_calls: Vec<ExprId>,
    /// The relations that lead from the rows of the head to these rows, each with a dot behind it.
    pub prefix: String,
    /// It begins with a relation of an object, not with a model.
    pub related: bool,
    /// Its rows are in a list already: what is asked of it sends nothing any more.
    pub loaded: bool,
    /// Its rows are records without relations.
    pub plain: bool,
    /// Its rows are a part of what it gives: the member's name, or `0` for the first element.
    pub rows_in: &'a str,
    /// The aliases that eager calls gave to relations, with their paths.
    pub aliases: Vec<(&'a str, String)>,
    /// The function of another file that gives the rows back: the query stands there.
    pub outside: Option<OutsideFunction<'a>>,
    /// That function sends the query, not this file.
    pub given: bool,
}

impl Query<'_> {
    /// The rows themselves, where a part of what the query gives holds them.
    pub(super) fn opened(self, part: &str) -> Option<Self> {
        (!part.is_empty() && self.rows_in == part).then_some(Self { many: true, rows_in: "", ..self })
    }

    /// Whether a relation is surely loaded with the rows, or may be.
    #[must_use]
    pub fn loads(&self, hops: &str) -> bool {
        let hops = format!("{}{hops}", self.prefix);
        let hops = hops.as_str();
        self.eager_unknown
            || self.eager.iter().any(|loaded| {
                let begins = loaded.get(..hops.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(hops));
                begins && matches!(loaded.as_bytes().get(hops.len()), None | Some(b'.'))
            })
    }
}

impl<'a> Orms<'_, 'a> {
    /// The query that an expression is, or whose rows it holds.
    #[must_use]
    pub fn query(&self, id: ExprId) -> Option<Query<'a>> {
        self.query_within(id, MAX_STEPS)
    }

    /// The same of queries that this file sends itself.
    #[must_use]
    pub fn own_query(&self, id: ExprId) -> Option<Query<'a>> {
        self.query(id).filter(|query| !query.given)
    }

    /// The query that an expression is, where a call asks it: what is asked tells relations from other attributes.
    #[must_use]
    pub fn query_asked(&self, id: ExprId, call: ExprId) -> Option<Query<'a>> {
        self.query_before(id, Some(call), MAX_STEPS)
    }

    pub(super) fn query_within(&self, id: ExprId, steps: u8) -> Option<Query<'a>> {
        self.query_before(id, None, steps)
    }

    pub(super) fn query_before(&self, id: ExprId, next: Option<ExprId>, steps: u8) -> Option<Query<'a>> {
        let steps = steps.checked_sub(1)?;
        self.query_here(id, next, steps).or_else(|| self.given_outside(id))
    }

    fn query_here(&self, id: ExprId, next: Option<ExprId>, steps: u8) -> Option<Query<'a>> {
        // The chain from the outside in: links wait until the head is known.
        let mut links = Vec::new();
        let mut at = id;
        let mut query = loop {
            if let Some(query) = self.head(at).or_else(|| self.related(at, links.last().copied().or(next), steps)) {
                break query;
            }
            let facts = self.names.facts;
            at = match facts.expr(at).kind {
                ExprKind::Await(value) | ExprKind::Cast { value, .. } => value,
                ExprKind::Index { object, .. } => {
                    links.push(at);
                    object
                }
                ExprKind::Call { callee, .. } => match facts.expr(callee).kind {
                    ExprKind::Member { object, name } if !self.is_wrapper(callee, self.names.of(name)) => {
                        if self.names.is_self(object)
                            && let Some(query) = self.returned(callee, steps)
                        {
                            break query;
                        }
                        links.push(at);
                        object
                    }
                    ExprKind::Name | ExprKind::Member { .. } => match self.wrapped(at, callee) {
                        Some(inner) => inner,
                        None => break self.returned(callee, steps)?,
                    },
                    _ => return None,
                },
                ExprKind::Name => break self.variable(at, steps)?,
                ExprKind::Member { object, name } if self.names.is_self(object) => {
                    let class = facts.class_around(facts.expr(at).region)?;
                    match self.names.field_assignments(class, self.names.of(name)) {
                        [only] => break self.query_within(facts.assignments[*only].value?, steps)?,
                        _ => return None,
                    }
                }
                ExprKind::Member { object, name }
                    if self.names.callee(at).is_some() || self.holds_rows(self.names.of(name)) =>
                {
                    links.push(at);
                    object
                }
                _ => return None,
            };
            if links.len() > 40 {
                return None;
            }
        };
        for link in links.into_iter().rev() {
            query = self.follow(query, link)?;
        }
        Some(query)
    }

    /// The query that a function of this file returns.
    pub(super) fn returned(&self, callee: ExprId, steps: u8) -> Option<Query<'a>> {
        let facts = self.names.facts;
        let function = match facts.expr(callee).kind {
            ExprKind::Member { object, name } if self.names.is_self(object) => {
                let class = facts.class_around(facts.expr(callee).region);
                let is_it = |function: &Function| {
                    function.class == class
                        && function.name.is_some_and(|own| self.names.of(own) == self.names.of(name))
                };
                let at = facts.functions.iter().position(is_it).filter(|_| class.is_some())?;
                FunctionId(u32::try_from(at).ok()?)
            }
            _ => self.names.binding_of(callee)?.function?,
        };
        let mut returns = facts
            .jumps
            .iter()
            .filter(|jump| jump.kind == JumpKind::Return && facts.function_around(jump.region) == Some(function));
        let (only, more) = (returns.next()?, returns.next());
        if more.is_some() { None } else { self.query_within(only.value?, steps) }
    }

    /// The query in a variable. Where several assignments reach, each must be a query of the same rows.
    pub(super) fn variable(&self, id: ExprId, steps: u8) -> Option<Query<'a>> {
        let binding = self.names.binding_of(id)?;
        if let Some(param) = binding.param
            && binding.assignments.is_empty()
        {
            return self.promised(param, steps);
        }
        let reaching = self.names.reaching(binding, id);
        let mut found: Option<Query<'a>> = None;
        for at in reaching {
            let assignment = &self.names.facts.assignments[at];
            if assignment.appends {
                return None;
            }
            let Some(value) = assignment.value else { continue };
            let query = self.part(self.query_within(value, steps)?, assignment)?;
            found = Some(match found {
                None => query,
                Some(mut first) => {
                    first.eager.extend(query.eager);
                    first.eager_unknown |= query.eager_unknown;
                    first.eager_calls.extend(query.eager_calls);
                    first
                }
            });
        }
        if let Some(query) = &mut found {
            query.eager_unknown |= self.is_loaded_later(id);
        }
        found
    }

    /// The query whose answer a callback gets: `Book.findAll().then((books) => ...)`.
    fn promised(&self, (function, at): (FunctionId, usize), steps: u8) -> Option<Query<'a>> {
        let facts = self.names.facts;
        let callback = facts.function(function);
        callback.params.get(at).filter(|param| param.position == 0 && param.part == ValuePart::Whole)?;
        let of_promise = self.names.family() == Family::JavaScript;
        let ExprKind::Member { object, name } = facts.expr(self.names.callee(callback.passed_to?)?).kind else {
            return None;
        };
        (of_promise && self.names.of(name) == "then").then(|| self.query_within(object, steps))?
    }

    /// What an assignment takes of what a query gives: all of it, or the rows in it.
    pub(super) fn part(&self, query: Query<'a>, assignment: &Assignment) -> Option<Query<'a>> {
        match assignment.part {
            ValuePart::Whole => Some(query),
            ValuePart::Member(name) => query.opened(self.names.of(name)),
            ValuePart::Element => {
                let before = |other: &Assignment| {
                    other.value == assignment.value
                        && self.names.facts.expr(other.target).span < self.names.facts.expr(assignment.target).span
                };
                let is_first = !self.names.facts.assignments.iter().any(before);
                query.opened("0").filter(|_| is_first)
            }
            ValuePart::Nested => None,
        }
    }

    /// What one more link of the chain makes of a query; `None` where its rows are no rows of the model any more.
    pub(super) fn follow(&self, mut query: Query<'a>, link: ExprId) -> Option<Query<'a>> {
        let facts = self.names.facts;
        match facts.expr(link).kind {
            ExprKind::Index { object, .. } if !query.rows_in.is_empty() => {
                let brackets =
                    &self.names.text[facts.expr(object).span.end as usize..facts.expr(link).span.end as usize];
                query.opened(brackets.trim_matches(['[', ']', ' ']))
            }
            ExprKind::Member { name, .. } if !query.rows_in.is_empty() => query.opened(self.names.of(name)),
            _ if !query.rows_in.is_empty() => None,
            ExprKind::Index { object, .. } => {
                let brackets =
                    &self.names.text[facts.expr(object).span.end as usize..facts.expr(link).span.end as usize];
                if !brackets.contains(':') || brackets.replace(' ', "") == "[:1]" {
                    query.many = false;
                }
                Some(query)
            }
            ExprKind::Call { .. } | ExprKind::Member { .. } => {
                let ExprKind::Member { name, .. } = facts.expr(self.names.callee(link)?).kind else { return None };
                let role = query.orm.method(self.names.of(name));
                if query.orm.orm.pairs.iter().any(|pair| pair == self.names.of(name)) {
                    return Some(Query { rows_in: "0", many: false, ..query });
                }
                if role.loads {
                    self.read_eager_call(&mut query, link);
                }
                if role.one {
                    query.many = false;
                }
                let scope = query.model.and_then(|model| self.model(model)?.scopes.get(self.names.of(name)));
                if let Some(loads) = scope.filter(|_| role == MethodRole::default()) {
                    query.eager_unknown |= *loads;
                    return Some(query);
                }
                // A scope of the model: what its name does not say it loads, it hardly loads.
                let is_scope = query.head == self.object_of(link)
                    && self.names.family() == Family::Ruby
                    && matches!(facts.expr(query.head).kind, ExprKind::Name)
                    && role == MethodRole::default();
                if is_scope {
                    let name = self.names.of(name);
                    // With arguments it may hand back what it got: `Version.sort_by_status(versions)`.
                    query.eager_unknown |= !arguments(self.names, link).is_empty();
                    query.eager_unknown |= name.starts_with("with") || name.contains("includ") || name.contains("load");
                    let gives_rows = !name.ends_with(['?', '!', '=']) && !name.starts_with("find");
                    return gives_rows.then_some(query);
                }
                query.loaded |= role.sends && self.names.family() != Family::Python;
                (role.loads || role.keeps || role.one).then_some(query)
            }
            _ => None,
        }
    }
}
