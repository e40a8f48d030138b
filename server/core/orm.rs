//! Models and queries of object-relational mappers of one file, and of those it names: where rows come from, and what is loaded with them.

mod digest;
mod outside;

mod related;

use backhint_knowledge::{Evidence, Family, ModelFrom};
use rustc_hash::FxHashMap;

use crate::effects::{arguments, requires_hold};
use crate::facts::{Arg, ClassId, ExprId, ExprKind, Facts, Field, JumpKind, TextPart};
use crate::names::Names;
use crate::profile::{OrmProfile, Profiles};
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

/// A model of this file, or of another one that this file names.
#[derive(Clone, Debug, Default)]
pub struct Model<'a> {
    /// Its relations, by name.
    pub relations: FxHashMap<&'a str, Relation<'a>>,
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
}

/// Reads models and queries of one file.
pub struct Orms<'n, 'a> {
    names: &'n Names<'a>,
    profiles: &'a Profiles,
    imports: Vec<&'a str>,
    outside: &'a dyn World,
    /// The models of the file, and those of other files that it can meet.
    pub models: Models<'a>,
}

impl<'n, 'a> Orms<'n, 'a> {
    /// Reads the models of a file; `outside` knows those of other files.
    #[must_use]
    pub fn of(names: &'n Names<'a>, profiles: &'a Profiles, outside: &'a dyn World) -> Self {
        let imports = names.imported_paths().collect();
        let mut orms = Self { names, profiles, imports, outside, models: FxHashMap::default() };
        for at in 0..names.facts.classes.len() {
            orms.read_class(ClassId(u32::try_from(at).unwrap_or(u32::MAX)));
        }
        orms.read_associations();
        orms.read_outside();
        orms.read_reverse();
        orms
    }

    fn fits(&self, table: &Table<()>, id: ExprId) -> bool {
        let name = match self.names.facts.expr(id).kind {
            ExprKind::Call { callee, .. } => callee,
            _ => id,
        };
        let (path, written) = (self.names.path(name), self.names.written(name));
        !table.fits(Callee { path: path.as_ref(), written: &written }).is_empty()
    }

    /// Whether an object-relational mapper of the file has what it says it needs for objects of unknown origin.
    #[must_use]
    pub fn speaks(&self, orm: &OrmProfile) -> bool {
        requires_hold(&orm.orm.related_requires, &self.imports)
    }

    fn read_class(&mut self, id: ClassId) {
        let class = self.names.facts.class(id);
        let mut model = Model::default();
        let mut is_model = false;
        for profile in &self.profiles.orms {
            is_model |= self.is_model(profile, id);
            for field in &class.fields {
                if let Some(relation) = self.relation(profile, field) {
                    model.relations.insert(self.names.of(field.name), relation);
                    is_model = true;
                }
            }
        }
        if is_model {
            model.open = class.bases.iter().any(|base| !self.is_known_base(*base));
            self.models.insert(self.names.of(class.name), model);
        }
    }

    fn is_model(&self, profile: &OrmProfile, id: ClassId) -> bool {
        let class = self.names.facts.class(id);
        class.decorators.iter().any(|decorator| self.fits(&profile.model, *decorator))
            || class.bases.iter().any(|base| self.is_base_of(profile, *base))
    }

    fn is_base_of(&self, profile: &OrmProfile, base: Span) -> bool {
        let Some(path) = self.names.type_path(base) else { return false };
        !profile.model.fits(Callee { path: Some(&path), written: &path.segments }).is_empty()
    }

    /// A base class that can't bring relations of its own: the mapper's, or one of this file.
    fn is_known_base(&self, base: Span) -> bool {
        let text = self.names.of(base);
        self.profiles.orms.iter().any(|profile| self.is_base_of(profile, base))
            || self.names.facts.classes.iter().any(|class| self.names.of(class.name) == text)
    }

    fn relation(&self, profile: &'a OrmProfile, field: &Field) -> Option<Relation<'a>> {
        let declarations = field.value.into_iter().chain(field.decorators.iter().copied());
        declarations.into_iter().find_map(|declaration| {
            let one = self.fits(&profile.to_one, declaration);
            let many = self.fits(&profile.to_many, declaration);
            if !one && !many && !self.fits(&profile.relation, declaration) {
                return None;
            }
            let many = match (one, many) {
                (true, _) => Some(false),
                (_, true) => Some(true),
                _ => field.type_name.map(|span| {
                    let code = self.names.of(span);
                    ["List", "list", "Set", "set", "Sequence", "Collection", "[]"]
                        .iter()
                        .any(|word| code.contains(word))
                }),
            };
            let eager = self.has_option(declaration, &profile.orm.eager_options)
                || (profile.orm.eager_to_one
                    && many == Some(false)
                    && !self.has_option(declaration, &profile.orm.lazy_options));
            let scoped = self.has_scope(declaration);
            Some(Relation {
                many,
                target: self.target(declaration, field),
                eager,
                scoped,
                declared: Declaration::Here(field.name),
            })
        })
    }

    /// `has_many :tags, -> { includes(:kind) }`.
    fn has_scope(&self, declaration: ExprId) -> bool {
        let code = self.names.code(declaration);
        ["includes", "preload", "eager_load", "with("].iter().any(|word| code.contains(word))
    }

    /// Whether an expression declares a relation of a mapper.
    fn declares(&self, profile: &OrmProfile, declaration: ExprId) -> bool {
        [&profile.to_one, &profile.to_many, &profile.relation].iter().any(|table| self.fits(table, declaration))
    }

    fn has_option(&self, declaration: ExprId, options: &[String]) -> bool {
        let args = arguments(self.names, declaration);
        self.has_option_in(args, options)
    }

    fn has_option_in(&self, args: &[crate::facts::Arg], options: &[String]) -> bool {
        args.iter().any(|arg| {
            if let ExprKind::Collection(range) = self.names.facts.expr(arg.value).kind
                && self.has_option_in(self.names.facts.args(range), options)
            {
                return true;
            }
            let Some(name) = arg.name.map(|span| self.names.of(span)) else { return false };
            let value = self.names.code(arg.value).trim_matches(['"', '\'']);
            options.iter().any(|option| option.split_once('=') == Some((name, value)))
        })
    }

    /// The model that a declaration leads to: `ForeignKey('shop.Author')`, `ManyToOne(() => Author)`, `List<Author>`.
    fn target(&self, declaration: ExprId, field: &Field) -> Option<&'a str> {
        let facts = self.names.facts;
        if self.names.family() == Family::Ruby {
            return self.named_model(declaration, self.names.of(field.name));
        }
        let first = arguments(self.names, declaration).first().filter(|arg| arg.name.is_none()).map(|arg| arg.value);
        let named = first.and_then(|id| match facts.expr(id).kind {
            ExprKind::Name | ExprKind::Member { .. } => self.names.written(id).last().map(|segment| segment.name),
            ExprKind::Text(range) => match facts.parts(range) {
                [TextPart::Literal(span)] => self.names.of(*span).rsplit('.').next(),
                _ => None,
            },
            ExprKind::Lambda(function) => facts.function(function).value.map(|value| self.names.code(value)),
            _ => None,
        });
        named.or_else(|| field.type_name.map(|span| innermost_type(self.names.of(span))))
    }

    /// The class of this file that a relation of ActiveRecord leads to: that of `class_name`, or of its own name.
    fn named_model(&self, declaration: ExprId, relation: &str) -> Option<&'a str> {
        let args = arguments(self.names, declaration);
        let given = args.iter().find(|arg| arg.name.is_some_and(|name| self.names.of(name) == "class_name"));
        let given = given.map(|arg| self.names.code(arg.value).trim_matches(['"', '\'']));
        let wanted = given.map_or(relation, |name| name.rsplit("::").next().unwrap_or(name)).replace('_', "");
        let is_it = |name: &&str| {
            let singular = |word: &str| {
                let ending = ["ies", "es", "s"].into_iter().find_map(|ending| word.strip_suffix(ending)).map(str::len);
                word[..ending.unwrap_or(word.len())].trim_end_matches('y').to_lowercase()
            };
            name.eq_ignore_ascii_case(&wanted) || singular(name) == singular(&wanted)
        };
        self.names.facts.classes.iter().map(|class| self.names.of(class.name)).find(is_it)
    }

    /// `Book.belongsTo(Author, { as: 'author' })`: relations that are declared by calls outside a class.
    fn read_associations(&mut self) {
        let facts: &Facts = self.names.facts;
        for call in &facts.calls {
            let ExprKind::Call { callee, .. } = facts.expr(*call).kind else { continue };
            let ExprKind::Member { object, name } = facts.expr(callee).kind else { continue };
            let many = match self.names.of(name) {
                "belongsTo" | "hasOne" => false,
                "hasMany" | "belongsToMany" => true,
                _ => continue,
            };
            let args = arguments(self.names, *call);
            let Some(target) = args.first().and_then(|arg| self.names.written(arg.value).last().copied()) else {
                continue;
            };
            let alias = args.get(1).and_then(|arg| self.text_of_key(arg.value, "as"));
            let relation = Relation {
                many: Some(many),
                target: Some(target.name),
                eager: false,
                scoped: false,
                declared: Declaration::Here(facts.expr(*call).span),
            };
            let model = self.models.entry(self.names.code(object)).or_default();
            model.relations.insert(alias.unwrap_or(target.name), relation);
        }
    }

    fn text_of_key(&self, object: ExprId, key: &str) -> Option<&'a str> {
        let facts = self.names.facts;
        let ExprKind::Collection(range) = facts.expr(object).kind else { return None };
        let entry = facts.args(range).iter().find(|arg| arg.name.is_some_and(|name| self.names.of(name) == key))?;
        match facts.expr(entry.value).kind {
            ExprKind::Text(parts) => match facts.parts(parts) {
                [TextPart::Literal(span)] => Some(self.names.of(*span)),
                _ => None,
            },
            _ => None,
        }
    }

    /// The query that an expression is, or whose rows it holds.
    #[must_use]
    pub fn query(&self, id: ExprId) -> Option<Query<'a>> {
        self.query_within(id, MAX_STEPS)
    }

    fn query_within(&self, id: ExprId, steps: u8) -> Option<Query<'a>> {
        let steps = steps.checked_sub(1)?;
        // The chain from the outside in: links wait until the head is known.
        let mut links = Vec::new();
        let mut at = id;
        let mut query = loop {
            if let Some(query) = self.head(at).or_else(|| self.related(at, links.last().copied(), steps)) {
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
                ExprKind::Member { object, .. } if self.names.callee(at).is_some() => {
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
                    ModelFrom::Pattern => fit.model,
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
                if query.model == ModelFrom::Argument && (model.is_none() || (!query.one && self.selects_tuples(id))) {
                    continue;
                }
                let best = query.evidence.unwrap_or(Evidence::Proved);
                let evidence = if fit.by_name { best.min(Evidence::Likely) } else { best };
                let mut found = Query {
                    orm: profile,
                    model,
                    many: !query.one,
                    eager: Vec::new(),
                    eager_unknown: false,
                    evidence,
                    head: id,
                    eager_calls: Vec::new(),
                    prefix: String::new(),
                    related: false,
                };
                self.read_options(&mut found, id);
                if profile.method(last).loads {
                    self.read_eager_call(&mut found, id);
                }
                self.read_fetches(&mut found, id);
                return Some(found);
            }
        }
        None
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
        let function = self.names.binding_of(callee)?.function?;
        let facts = self.names.facts;
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
            if assignment.appends || assignment.part != crate::facts::ValuePart::Whole {
                return None;
            }
            let Some(value) = assignment.value else { continue };
            let query = self.query_within(value, steps)?;
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
        found
    }

    /// What one more link of the chain makes of a query; `None` where its rows are no rows of the model any more.
    fn follow(&self, mut query: Query<'a>, link: ExprId) -> Option<Query<'a>> {
        let facts = self.names.facts;
        match facts.expr(link).kind {
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
                if role.loads {
                    self.read_eager_call(&mut query, link);
                }
                if role.one {
                    query.many = false;
                }
                (role.loads || role.keeps || role.one).then_some(query)
            }
            _ => None,
        }
    }

    fn read_eager_call(&self, query: &mut Query<'a>, call: ExprId) {
        let facts = self.names.facts;
        let ExprKind::Call { callee, .. } = facts.expr(call).kind else { return };
        if self.names.family() == Family::Ruby {
            return self.read_eager_names(query, call);
        }
        if self.names.family() == Family::CSharp {
            return self.read_includes(query, call, callee);
        }
        let first_inside = callee.0 + 1;
        let mut names = 0;
        for inner in facts.inside(call).filter(|inner| inner.0 >= first_inside) {
            match facts.expr(inner).kind {
                ExprKind::Text(range) => {
                    if let [TextPart::Literal(span)] = facts.parts(range) {
                        query.eager.push(dotted(self.names.of(*span)));
                        names += 1;
                    }
                }
                ExprKind::Member { name, .. } => {
                    query.eager.push(self.names.of(name).to_owned());
                    names += 1;
                }
                _ => {}
            }
        }
        let opaque = arguments(self.names, call)
            .iter()
            .any(|arg| arg.spread || matches!(facts.expr(arg.value).kind, ExprKind::Name | ExprKind::Index { .. }));
        query.eager_unknown |= names == 0 || opaque;
        query.eager_calls.push(call);
    }

    /// `includes(:author, tags: [:kind, { owner: :country }])`.
    fn read_eager_names(&self, query: &mut Query<'a>, call: ExprId) {
        let facts = self.names.facts;
        let mut open: Vec<(String, Arg)> = Vec::new();
        open.extend(arguments(self.names, call).iter().map(|arg| (String::new(), *arg)));
        while let Some((mut path, entry)) = open.pop() {
            let mut join = |name: &str| {
                path.push_str(if path.is_empty() { "" } else { "." });
                path.push_str(name);
            };
            if let Some(name) = entry.name {
                join(self.names.of(name));
            }
            match facts.expr(entry.value).kind {
                ExprKind::Text(range) => match facts.parts(range) {
                    [TextPart::Literal(name)] => {
                        join(self.names.of(*name));
                        query.eager.push(path);
                    }
                    _ => query.eager_unknown = true,
                },
                ExprKind::Collection(range) => open.extend(facts.args(range).iter().map(|arg| (path.clone(), *arg))),
                _ => query.eager_unknown = true,
            }
        }
        query.eager_calls.push(call);
    }

    /// `Include(b => b.Author.Country)`, `Include("Author.Country")`; `ThenInclude(a => a.Country)` goes on from there.
    fn read_includes(&self, query: &mut Query<'a>, call: ExprId, callee: ExprId) {
        let facts = self.names.facts;
        let goes_on = self.names.written(callee).last().is_some_and(|segment| segment.name == "ThenInclude");
        let before = if goes_on { query.eager.last().map(|path| format!("{path}.")) } else { None };
        let path = arguments(self.names, call).first().and_then(|arg| match facts.expr(arg.value).kind {
            ExprKind::Text(range) => match facts.parts(range) {
                [TextPart::Literal(span)] => Some(self.names.of(*span).to_owned()),
                _ => None,
            },
            ExprKind::Lambda(function) => {
                let written = self.names.written(facts.function(function).value?);
                // `Include(b => b.Tags.Where(...))` filters what is loaded.
                let hops: Vec<&str> =
                    written.iter().skip(1).take_while(|hop| !hop.called).map(|hop| hop.name).collect();
                Some(hops.join("."))
            }
            _ => None,
        });
        match path {
            Some(path) if !path.is_empty() => query.eager.push(before.unwrap_or_default() + &path),
            _ => query.eager_unknown = true,
        }
        query.eager_calls.push(call);
    }

    /// `findAll({ include: [...] })`: every name behind such a key counts, at any depth.
    fn read_options(&self, query: &mut Query<'a>, call: ExprId) {
        let facts = self.names.facts;
        let keys: Vec<&String> = query.orm.orm.eager.iter().flat_map(|eager| &eager.options).collect();
        if keys.is_empty() {
            return;
        }
        for arg in arguments(self.names, call) {
            match facts.expr(arg.value).kind {
                ExprKind::Collection(range) => {
                    for entry in facts.args(range) {
                        let name = entry.name.map(|span| self.names.of(span));
                        if entry.spread {
                            query.eager_unknown = true;
                        } else if name.is_some_and(|name| keys.iter().any(|key| *key == name)) {
                            self.read_names(query, entry.value);
                        }
                    }
                }
                ExprKind::Name | ExprKind::Member { .. } | ExprKind::Call { .. } => query.eager_unknown = true,
                _ => {}
            }
        }
    }

    fn read_names(&self, query: &mut Query<'a>, value: ExprId) {
        let facts = self.names.facts;
        for inner in facts.inside(value) {
            match facts.expr(inner).kind {
                ExprKind::Name => query.eager.push(self.names.code(inner).to_owned()),
                ExprKind::Text(range) => {
                    for part in facts.parts(range) {
                        if let TextPart::Literal(span) = part {
                            query.eager.push(dotted(self.names.of(*span)));
                        }
                    }
                }
                ExprKind::Collection(range) => {
                    let keys = facts.args(range).iter().filter_map(|entry| entry.name);
                    query.eager.extend(keys.map(|span| self.names.of(span).to_owned()));
                }
                _ => {}
            }
        }
    }

    /// `select b from Book b join fetch b.author`.
    fn read_fetches(&self, query: &mut Query<'a>, call: ExprId) {
        let Some(text) = self.literal_in(call).map(str::to_lowercase) else { return };
        let Some(original) = self.literal_in(call) else { return };
        for mark in query.orm.orm.eager.iter().map(|eager| eager.text.as_str()).filter(|mark| !mark.is_empty()) {
            let mut from = 0;
            while let Some(found) = text[from..].find(mark) {
                from += found + mark.len();
                let path = original.get(from..).and_then(|rest| rest.split_whitespace().next()).unwrap_or_default();
                query.eager.push(path.split_once('.').map_or(path, |(_, relation)| relation).to_owned());
            }
        }
    }
}

/// `author__country` and `author.country` are the same hops.
fn dotted(text: &str) -> String {
    text.replace("__", ".")
}

/// `List<Book>` gives `Book`; `Mapped["Author"]` gives `Author`.
fn innermost_type(code: &str) -> &str {
    let inner = code.rsplit(['<', '[', '(']).next().unwrap_or(code);
    inner.trim_end_matches([']', '>', ')', '?', ' ']).trim_matches(['"', '\'', ' '])
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
