//! Models and queries of object-relational mappers of one file, and of those it names: where rows come from, and what is loaded with them.

mod chain;
mod convention;
mod declaration;
mod digest;
mod eager;
mod method;
mod navigation;
mod outside;
mod related;
mod resource;
mod serializer;

use std::cell::OnceCell;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use backhint_knowledge::{Evidence, Family, ModelFrom, OrmQuery};
use rustc_hash::FxHashMap;

pub(crate) use self::method::writes;
pub use self::method::{Method, Touched};

use crate::effects::{arguments, requires_hold};
use crate::facts::{Assignment, ClassId, ExprId, ExprKind, Function, FunctionId, JumpKind, TextPart, ValuePart};
use crate::finding::Related;
use crate::names::Names;
use crate::profile::{MethodRole, OrmProfile, Profiles};
use crate::syntax::Span;
use crate::table::{Callee, Table};
use crate::world::World;

/// How many steps from a variable back to its query are followed.
const MAX_STEPS: u8 = 10;

/// A relation that a model declares.
#[derive(Clone, Debug)]
pub struct Relation<'a> {
    /// It leads to many rows; `None` where the declaration does not tell.
    pub many: Option<bool>,
    /// The model it leads to, if the declaration names it.
    pub target: Option<&'a str>,
    /// It is loaded with its row.
    pub eager: bool,
    /// A row may have none.
    pub nullable: bool,
    /// Its declaration has conditions of its own, which may load more.
    pub scoped: bool,
    /// The declaration.
    pub declared: Declaration<'a>,
}

/// Where a relation is declared.
#[derive(Clone, Copy, Debug)]
pub enum Declaration<'a> {
    /// In this file.
    Here(Span),
    /// In another file.
    Elsewhere {
        /// Its path as a person would write it.
        file: &'a str,
        /// The line, from 1.
        line: u32,
    },
}

impl Declaration<'_> {
    /// The declaration as a place that takes part in a finding.
    #[must_use]
    pub fn related(self) -> Related {
        let message = "the relation is declared here and loaded when it is read";
        match self {
            Self::Here(span) => Related::here(span, message),
            Self::Elsewhere { file, line } => Related::elsewhere(file, line, message),
        }
    }
}

/// A model of this file, or of another one that this file names.
#[derive(Clone, Debug, Default)]
pub struct Model<'a> {
    /// Its relations, by name.
    pub relations: FxHashMap<&'a str, Relation<'a>>,
    /// Its methods and properties that read fields of their object, by name.
    pub methods: FxHashMap<&'a str, Method<'a>>,
    /// The title of its mapper, where the declaration tells.
    pub mapper: Option<&'a str>,
    /// It inherits from a class that is not known and not the mapper's own: it may have more relations.
    pub open: bool,
}

/// The models that a file can meet, by name.
pub type Models<'a> = FxHashMap<&'a str, Model<'a>>;

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
}

/// What the names of functions say that load relations of the rows they are given.
static LOADERS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let words = ["prefetch", "preload", "eager_load", "populate"];
    AhoCorasick::builder().ascii_case_insensitive(true).build(words).expect("four words are within limits")
});

/// Reads models and queries of one file.
pub struct Orms<'n, 'a> {
    names: &'n Names<'a>,
    profiles: &'a Profiles,
    imports: Vec<&'a str>,
    outside: &'a dyn World,
    /// The models of the file, and those of other files that it can meet.
    pub models: Models<'a>,
    /// The calls that may load relations of rows which are there already, in source order.
    loading: OnceCell<Vec<ExprId>>,
}

impl<'n, 'a> Orms<'n, 'a> {
    /// Reads the models of a file; `outside` knows those of other files.
    #[must_use]
    pub fn of(names: &'n Names<'a>, profiles: &'a Profiles, outside: &'a dyn World) -> Self {
        let imports = names.imported_paths().collect();
        let mut orms =
            Self { names, profiles, imports, outside, models: FxHashMap::default(), loading: OnceCell::new() };
        for at in 0..names.facts.classes.len() {
            orms.read_class(ClassId(u32::try_from(at).unwrap_or(u32::MAX)));
        }
        orms.read_associations();
        orms.read_outside();
        orms.read_reverse();
        orms.read_methods();
        orms
    }

    fn fits(&self, table: &Table<()>, id: ExprId) -> bool {
        let name = match self.names.facts.expr(id).kind {
            ExprKind::Call { callee, .. } => callee,
            _ => id,
        };
        !table.fits_expr(self.names, name).is_empty()
    }

    /// Whether an object-relational mapper of the file has what it says it needs for objects of unknown origin.
    #[must_use]
    pub fn speaks(&self, orm: &OrmProfile) -> bool {
        requires_hold(&orm.orm.related_requires, &self.imports)
    }

    /// The query that an expression is, or whose rows it holds.
    #[must_use]
    pub fn query(&self, id: ExprId) -> Option<Query<'a>> {
        self.query_within(id, MAX_STEPS)
    }

    /// The query that an expression is, where a call asks it: what is asked tells relations from other attributes.
    #[must_use]
    pub fn query_asked(&self, id: ExprId, call: ExprId) -> Option<Query<'a>> {
        self.query_before(id, Some(call), MAX_STEPS)
    }

    fn query_within(&self, id: ExprId, steps: u8) -> Option<Query<'a>> {
        self.query_before(id, None, steps)
    }

    fn query_before(&self, id: ExprId, next: Option<ExprId>, steps: u8) -> Option<Query<'a>> {
        let steps = steps.checked_sub(1)?;
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

    /// The query that begins at an expression, if one does.
    fn head(&self, id: ExprId) -> Option<Query<'a>> {
        let facts = self.names.facts;
        let (name, table): (ExprId, fn(&'a OrmProfile) -> &'a Table<usize>) = match facts.expr(id).kind {
            ExprKind::Call { callee, .. } => (callee, |profile| &profile.query_calls),
            ExprKind::Member { .. } => (id, |profile| &profile.query_names),
            ExprKind::Name if self.names.family() == Family::Ruby => return self.all_rows(id),
            _ => return None,
        };
        let last = match facts.expr(name).kind {
            ExprKind::Member { name, .. } => self.names.of(name),
            ExprKind::Name => self.names.code(name),
            _ => return None,
        };
        let is_member = matches!(facts.expr(name).kind, ExprKind::Member { .. });
        if is_member && self.profiles.orms.iter().all(|profile| table(profile).is_silent(last)) {
            return None;
        }
        if self.searches_in_memory(id, last) {
            return None;
        }
        let (path, written) = (self.names.path(name), self.names.written(name));
        let callee = Callee { path: path.as_ref(), written: &written };
        for profile in &self.profiles.orms {
            for (fit, at) in table(profile).fits(callee) {
                let query = &profile.orm.queries[*at];
                if !requires_hold(&query.requires, &self.imports) {
                    continue;
                }
                let model = match query.model {
                    ModelFrom::Pattern => fit.model.map(|model| self.row_set(profile, model).unwrap_or(model)),
                    ModelFrom::Argument => self.model_argument(id),
                    ModelFrom::Repository => self
                        .repository_argument(name)
                        .or_else(|| repository_model(&written, path.as_ref().map(|p| p.segments.as_slice()))),
                    ModelFrom::Text => self.model_in_text(id),
                    ModelFrom::Query => {
                        let inner = arguments(self.names, id).first()?.value;
                        return self.query_within(inner, MAX_STEPS / 2);
                    }
                };
                if !fit.by_name && self.names.family() == Family::Ruby && last == "find" && !self.finds_row(id, model) {
                    continue;
                }
                if query.model == ModelFrom::Argument && (model.is_none() || (!query.one && self.selects_tuples(id))) {
                    continue;
                }
                if !self.is_of(profile, query, model) || (query.asked && !self.is_asked_more(id)) {
                    continue;
                }
                let best = query.evidence.unwrap_or(Evidence::Proved);
                let evidence = if fit.by_name { best.min(Evidence::Likely) } else { best };
                let mut found = Query {
                    orm: profile,
                    model,
                    many: !query.one && query.rows.is_empty(),
                    eager: Vec::new(),
                    eager_unknown: false,
                    evidence,
                    head: id,
                    eager_calls: Vec::new(),
                    prefix: String::new(),
                    related: false,
                    loaded: profile.method(last).sends,
                    plain: query.plain,
                    rows_in: &query.rows,
                    aliases: Vec::new(),
                };
                self.read_options(&mut found, id, query.model);
                if profile.method(last).loads {
                    self.read_eager_call(&mut found, id);
                }
                self.read_fetches(&mut found, id);
                return Some(found);
            }
        }
        None
    }

    /// Whether the chain goes on behind an expression.
    fn is_asked_more(&self, id: ExprId) -> bool {
        let end = self.names.facts.expr(id).span.end as usize;
        self.names.text[end..].trim_start().starts_with("->")
    }

    /// Whether a query by the name of a model may be one of a mapper: not where the model is known as another one's.
    fn is_of(&self, profile: &OrmProfile, query: &OrmQuery, model: Option<&str>) -> bool {
        let mapper = model.and_then(|model| self.models.get(model)).and_then(|model| model.mapper);
        mapper.map_or(!query.declared, |mapper| mapper == profile.title)
    }

    /// A model's constant where rows are iterated or asked for: `Book.find_each`, `Book.published.each`.
    fn all_rows(&self, id: ExprId) -> Option<Query<'a>> {
        let model = self.names.code(id);
        if !model.starts_with(char::is_uppercase) || !self.models.contains_key(model) {
            return None;
        }
        let orm = self.profiles.orms.first()?;
        Some(Query { model: Some(model), ..self.new_query(orm, Some(model), id) })
    }

    /// `COLORS.find(color => ...)`: a callback, or a constant of this file, tells that a list is searched.
    fn searches_in_memory(&self, id: ExprId, last: &str) -> bool {
        if !matches!(last, "find" | "first" | "last" | "findOne" | "exists" | "count") {
            return false;
        }
        let family = self.names.family();
        let callback = matches!(family, Family::JavaScript | Family::Php | Family::Ruby)
            && arguments(self.names, id)
                .iter()
                .any(|arg| matches!(self.names.facts.expr(arg.value).kind, ExprKind::Lambda(_)));
        let constant = self.names.written(id).first().is_some_and(|root| {
            family == Family::JavaScript && root.name.len() > 1 && crate::template::is_constant_name(root.name)
        });
        callback || constant
    }

    /// `Book.find(row.book_id)`: other classes have a `find`, too, so the model must be known, or a key be asked for.
    fn finds_row(&self, id: ExprId, model: Option<&str>) -> bool {
        let is_key = |name: &str| matches!(name, "id" | "ids") || name.ends_with("_id") || name.ends_with("_ids");
        let by_key = arguments(self.names, id).first().is_some_and(|arg| {
            self.names.facts.inside(arg.value).any(|inner| match self.names.facts.expr(inner).kind {
                ExprKind::Name => is_key(self.names.code(inner)),
                ExprKind::Member { name, .. } => is_key(self.names.of(name)),
                ExprKind::Text(_) => is_key(self.names.code(inner).trim_matches([':', '"', '\''])),
                _ => false,
            })
        });
        by_key || model.is_some_and(|model| self.models.contains_key(model))
    }

    /// The model that the first argument names: `select(Book)`, `em.find(Book.class, id)`.
    fn model_argument(&self, id: ExprId) -> Option<&'a str> {
        let first = arguments(self.names, id).first()?.value;
        let written = self.names.written(first);
        let name = written.iter().rev().find(|segment| segment.name != "class")?.name;
        name.starts_with(char::is_uppercase).then_some(name)
    }

    /// `query(Book, Author)` gives tuples, not rows of a model.
    fn selects_tuples(&self, call: ExprId) -> bool {
        arguments(self.names, call).iter().skip(1).any(|arg| {
            arg.name.is_none()
                && matches!(
                    self.names.facts.expr(arg.value).kind,
                    ExprKind::Name | ExprKind::Member { .. } | ExprKind::Call { .. }
                )
        })
    }

    /// The model of a repository: `Repository<Book>`, `getRepository(Book)`.
    fn repository_argument(&self, callee: ExprId) -> Option<&'a str> {
        let ExprKind::Member { object, .. } = self.names.facts.expr(callee).kind else { return None };
        if let Some(span) = self.names.declared_type(object) {
            let code = self.names.of(span);
            return code.contains('<').then(|| innermost_type(code));
        }
        let made = self.names.unwrapped(self.names.value_of(object).unwrap_or(object));
        self.model_argument(made)
    }

    /// The entity of a query text: the word behind `from`.
    fn model_in_text(&self, id: ExprId) -> Option<&'a str> {
        let text = self.literal_in(id)?;
        let mut words = text.split_whitespace();
        words.find(|word| word.eq_ignore_ascii_case("from"))?;
        words.next()
    }

    fn literal_in(&self, id: ExprId) -> Option<&'a str> {
        let facts = self.names.facts;
        arguments(self.names, id).iter().find_map(|arg| match facts.expr(arg.value).kind {
            ExprKind::Text(range) => match facts.parts(range) {
                [TextPart::Literal(span)] => Some(self.names.of(*span)),
                _ => None,
            },
            _ => None,
        })
    }

    /// Functions around a query that give its rows: `list(...)`, `sorted(...)`, `Array.from(...)`.
    fn is_wrapper(&self, callee: ExprId, name: &str) -> bool {
        matches!(
            (self.names.written(callee).first().map(|s| s.name), name),
            (Some("Array"), "from") | (Some("Promise"), "resolve")
        )
    }

    fn wrapped(&self, call: ExprId, callee: ExprId) -> Option<ExprId> {
        let name = self.names.written(callee).last().map_or("", |segment| segment.name);
        let wraps = matches!(
            name,
            "list" | "sorted" | "tuple" | "set" | "reversed" | "iter" | "enumerate" | "tqdm" | "from" | "resolve"
        );
        arguments(self.names, call).first().filter(|arg| wraps && arg.name.is_none()).map(|arg| arg.value)
    }

    /// The query that a function of this file returns.
    fn returned(&self, callee: ExprId, steps: u8) -> Option<Query<'a>> {
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
    fn variable(&self, id: ExprId, steps: u8) -> Option<Query<'a>> {
        let binding = self.names.binding_of(id)?;
        if binding.param.is_some() && binding.assignments.is_empty() {
            return None;
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

    /// What an assignment takes of what a query gives: all of it, or the rows in it.
    fn part(&self, query: Query<'a>, assignment: &Assignment) -> Option<Query<'a>> {
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

    /// Whether relations are loaded for the rows in a variable before a place: `$posts->load('author')`,
    /// `prefetch_related_objects(posts, 'author')`, `Preloader.new(records: posts, ...)`.
    fn is_loaded_later(&self, variable: ExprId) -> bool {
        let facts = self.names.facts;
        let is_it = |id: ExprId| {
            matches!(facts.expr(id).kind, ExprKind::Name) && self.names.code(id) == self.names.code(variable)
        };
        let function = facts.function_around(facts.expr(variable).region);
        self.loading().iter().take_while(|call| **call < variable).any(|call| {
            let Some(callee) = self.names.callee(*call) else { return false };
            let is_of_rows = match facts.expr(callee).kind {
                ExprKind::Member { object, name } if is_it(object) => self.loads(name),
                _ => {
                    LOADERS.is_match(self.names.code(callee))
                        && arguments(self.names, *call).iter().any(|arg| is_it(arg.value))
                }
            };
            is_of_rows && function == facts.function_around(facts.expr(*call).region)
        })
    }

    /// The calls that load relations of rows, by their names alone.
    fn loading(&self) -> &[ExprId] {
        let may_load = |call: &ExprId| {
            let Some(callee) = self.names.callee(*call) else { return false };
            let by_name = match self.names.facts.expr(callee).kind {
                ExprKind::Member { name, .. } => self.loads(name),
                _ => false,
            };
            by_name || LOADERS.is_match(self.names.code(callee))
        };
        self.loading.get_or_init(|| self.names.facts.calls.iter().copied().filter(may_load).collect())
    }

    fn loads(&self, method: Span) -> bool {
        self.profiles.orms.iter().any(|orm| orm.method(self.names.of(method)).loads)
    }

    /// Whether what a query of some mapper gives has its rows at a member of this name: `result.rows`.
    fn holds_rows(&self, name: &str) -> bool {
        self.profiles.orms.iter().flat_map(|profile| &profile.orm.queries).any(|query| query.rows == name)
    }

    /// What a link of a chain is asked of.
    fn object_of(&self, link: ExprId) -> ExprId {
        match self.names.callee(link).map(|callee| self.names.facts.expr(callee).kind) {
            Some(ExprKind::Member { object, .. }) => object,
            _ => link,
        }
    }

    /// What one more link of the chain makes of a query; `None` where its rows are no rows of the model any more.
    fn follow(&self, mut query: Query<'a>, link: ExprId) -> Option<Query<'a>> {
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

/// `bookRepository.findAll()` and an instance of `BookRepository` are about `Book`.
fn repository_model<'a>(
    written: &[crate::names::Segment<'a>],
    path: Option<&[crate::names::Segment<'a>]>,
) -> Option<&'a str> {
    let typed = path.and_then(|segments| segments.iter().rev().nth(1)).map(|segment| segment.name);
    let named = written.iter().rev().nth(1).map(|segment| segment.name);
    typed.into_iter().chain(named).find_map(|name| {
        ["Repository", "Repo", "Dao", "DAO"]
            .iter()
            .find_map(|ending| name.strip_suffix(ending))
            .filter(|m| !m.is_empty())
    })
}

impl Query<'_> {
    /// The rows themselves, where a part of what the query gives holds them.
    fn opened(self, part: &str) -> Option<Self> {
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

/// `List<Book>` gives `Book`; `Mapped["Author"]` gives `Author`.
fn innermost_type(code: &str) -> &str {
    let inner = code.rsplit(['<', '[', '(']).next().unwrap_or(code);
    inner.trim_end_matches([']', '>', ')', '?', ' ']).trim_matches(['"', '\'', ' '])
}
