//! The framework profiles of one language family, made ready for look-ups.

use backhint_knowledge::pattern::{NameTest, Pattern};
use backhint_knowledge::{Answer, Bulk, Counter, Creation, Effect, EffectKind, Family, Framework, Orm, Rendering};
use rustc_hash::FxHashMap;

use crate::names::{Path, Types};
use crate::table::{Callee, Table};

/// Everything that the profiles of a family say.
#[derive(Default)]
pub struct Profiles {
    /// All effects; tables and detectors name them by index.
    pub effects: Vec<Effect>,
    /// Effects of calls.
    pub calls: Table<usize>,
    /// Effects of attributes that are read.
    pub names: Table<usize>,
    /// Effects of decorators and annotations.
    pub annotations: Table<usize>,
    /// The mappers.
    pub orms: Vec<OrmProfile>,
    /// The ways in which views render templates.
    pub renderings: Vec<RenderingProfile>,
    /// Calls that write one row where there is a form for many.
    pub bulk: Vec<Bulk>,
    /// Their calls, each with the position of its form.
    pub bulk_calls: Table<usize>,
    /// How rows are created.
    pub creations: Vec<Creation>,
    /// How changed rows are written.
    pub counters: Vec<Counter>,
    /// How clients are answered.
    pub answers: Vec<Answer>,
    /// Calls that answer with their argument, each with the position of its form.
    pub answer_calls: Table<usize>,
    /// Annotations of functions that answer with what they return.
    pub answer_annotations: Table<usize>,
    /// What values of which something is known are called: the objects of calls with an effect.
    pub handles: Table<()>,
    handle_makers: Vec<String>,
    returns: Table<usize>,
    types: Vec<String>,
    /// Their dotted beginnings, by their last names.
    known: FxHashMap<String, Vec<String>>,
}

/// An object-relational mapper, made ready for look-ups.
pub struct OrmProfile {
    /// The profile as it is written.
    pub orm: Orm,
    /// The name a reader knows it by.
    pub title: String,
    /// Where queries begin: indices into `orm.queries`.
    pub query_calls: Table<usize>,
    /// Attributes that are queries.
    pub query_names: Table<usize>,
    /// Declarations of a relation to one row.
    pub to_one: Table<()>,
    /// Declarations of a relation to many rows.
    pub to_many: Table<()>,
    /// Declarations of a relation whose kind the type tells.
    pub relation: Table<()>,
    /// What makes a class a model.
    pub model: Table<()>,
    /// What makes a class a serializer of rows.
    pub serializer: Table<()>,
    /// What makes a class a view of many rows.
    pub list_view: Table<()>,
    /// What makes a class a page that lists the rows of a table.
    pub table_page: Table<()>,
    /// Calls whose arguments are conditions on columns.
    pub condition_calls: Table<()>,
    /// Calls that give a condition with operators of its own.
    pub condition_values: Table<()>,
    /// Calls that count rows: indices into `orm.existence`.
    pub count_calls: Table<usize>,
    /// Methods by what they do to a query.
    pub methods: FxHashMap<String, MethodRole>,
}

/// A way in which views render templates, made ready for look-ups.
pub struct RenderingProfile {
    /// The profile as it is written.
    pub rendering: Rendering,
    /// Calls that render a template.
    pub calls: Table<()>,
    /// What makes a class a view of many rows.
    pub list_views: Table<()>,
    /// What makes a class a view of one row.
    pub row_views: Table<()>,
    /// Calls whose first argument is a query that is given page by page.
    pub paginators: Table<()>,
}

impl RenderingProfile {
    fn new(rendering: &Rendering) -> Self {
        Self {
            calls: table(&rendering.calls),
            list_views: table(&rendering.list_views),
            row_views: table(&rendering.row_views),
            paginators: table(&rendering.paginators),
            rendering: rendering.clone(),
        }
    }
}

fn table(patterns: &[String]) -> Table<()> {
    let mut table = Table::default();
    table.add_all(patterns, &());
    table
}

/// What a method of a query does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MethodRole {
    /// It gives a query of the same rows, or its rows.
    pub keeps: bool,
    /// It gives one row.
    pub one: bool,
    /// It sends the query and gives no rows of the model.
    pub ends: bool,
    /// Its arguments name relations that are loaded in advance.
    pub loads: bool,
    /// It sends the query and gives its rows.
    pub sends: bool,
    /// Of a row, it sends a query for it.
    pub reloads: bool,
    /// On a relation, it sends a query whatever was loaded before.
    pub requeries: bool,
}

impl Profiles {
    /// The profiles that are written for a family.
    #[must_use]
    pub fn of(family: Family, frameworks: &[Framework]) -> Self {
        let mut profiles = Self::default();
        for framework in frameworks.iter().filter(|f| f.languages.contains(&family)) {
            profiles.add(framework);
        }
        profiles
    }

    fn add(&mut self, framework: &Framework) {
        for effect in &framework.effects {
            let at = self.effects.len();
            self.effects.push(effect.clone());
            self.calls.add_all(&effect.calls, &at);
            self.names.add_all(&effect.names, &at);
            self.annotations.add_all(&effect.annotations, &at);
            self.know(effect.calls.iter().chain(&effect.names).chain(&effect.annotations));
            if matches!(effect.kind, EffectKind::Sql | EffectKind::DbRead) {
                self.add_handles(&effect.calls);
            }
        }
        for returns in &framework.returns {
            let at = self.types.len();
            self.types.push(returns.type_name.clone());
            self.returns.add_all(&returns.calls, &at);
            self.know(&returns.calls);
            self.add_handles(&returns.calls);
            self.handle_makers.extend(returns.calls.iter().cloned());
            self.know([&returns.type_name]);
        }
        for bulk in &framework.bulk {
            self.know(&bulk.calls);
            self.bulk_calls.add_all(&bulk.calls, &self.bulk.len());
            self.bulk.push(bulk.clone());
        }
        self.creations.extend(framework.creations.iter().cloned());
        self.counters.extend(framework.counters.iter().cloned());
        for answer in &framework.answers {
            self.know(answer.calls.iter().chain(&answer.annotations));
            self.answer_calls.add_all(&answer.calls, &self.answers.len());
            self.answer_annotations.add_all(&answer.annotations, &self.answers.len());
            self.answers.push(answer.clone());
        }
        for rendering in &framework.renderings {
            self.know(rendering.calls.iter().chain(&rendering.paginators));
            self.know(rendering.list_views.iter().chain(&rendering.row_views));
            self.renderings.push(RenderingProfile::new(rendering));
        }
        if let Some(orm) = &framework.orm {
            let profile = OrmProfile::new(orm, &framework.title);
            self.know(orm.queries.iter().flat_map(|q| q.calls.iter().chain(&q.names)));
            self.know(orm.to_one.iter().chain(&orm.to_many).chain(&orm.relation).chain(&orm.model));
            self.know(orm.serializer.iter().chain(&orm.list_view).chain(&orm.table_page));
            self.know(orm.operators.functions.iter().chain(&orm.operators.values));
            self.know(orm.existence.iter().flat_map(|existence| &existence.calls));
            self.orms.push(profile);
        }
    }

    /// Notes the objects of calls: `pg.Pool().query` makes `pg.Pool()` a handle.
    fn add_handles(&mut self, patterns: &[String]) {
        for pattern in patterns.iter().filter(|pattern| !pattern.starts_with(['*', '~', '<'])) {
            for (end, _) in pattern.match_indices("().") {
                self.handles.add(&pattern[..end + 2], &());
                self.handle_makers.push(pattern[..end].to_owned());
            }
        }
    }

    /// The texts without one of which a file makes no handle: imports of the packages that do, or in Go their types.
    #[must_use]
    pub fn handle_anchors(&self, family: Family) -> Vec<String> {
        let mut anchors: Vec<String> = Vec::new();
        for pattern in self.handle_makers.iter().filter_map(|text| Pattern::parse(text).ok()).filter(|p| !p.open) {
            let names = |at: usize| match pattern.segments.get(at).map(|segment| &segment.name) {
                Some(NameTest::OneOf(names)) => names.iter().filter(|name| !name.contains('*')).collect(),
                _ => Vec::new(),
            };
            for head in names(0) {
                match family {
                    Family::JavaScript => anchors.extend([format!("'{head}'"), format!("\"{head}\"")]),
                    Family::Python => anchors.extend([format!("import {head}"), format!("from {head}")]),
                    Family::Go => anchors.extend(names(1).into_iter().map(|name| format!("{head}.{name}"))),
                    _ => {}
                }
            }
        }
        anchors.sort();
        anchors.dedup();
        anchors
    }

    /// Notes the dotted beginnings of patterns: `java.sql.Connection().prepare` makes `java.sql.Connection` known.
    pub fn know<'s>(&mut self, patterns: impl IntoIterator<Item = &'s String>) {
        for pattern in patterns.into_iter().filter_map(|text| Pattern::parse(text).ok()) {
            let mut beginnings = vec![String::new()];
            for segment in pattern.segments.iter().filter(|_| !pattern.open) {
                let NameTest::OneOf(names) = &segment.name else { break };
                let longer = |start: &String| {
                    let dot = if start.is_empty() { "" } else { "." };
                    names.iter().map(|name| format!("{start}{dot}{name}")).collect::<Vec<_>>()
                };
                beginnings = beginnings.iter().flat_map(longer).collect();
                for path in &beginnings {
                    let last = path.rsplit('.').next().unwrap_or(path);
                    let paths = self.known.entry(last.to_owned()).or_default();
                    if !paths.contains(path) {
                        paths.push(path.clone());
                    }
                }
            }
        }
    }

    /// The last names of all calls with one of some effects: without one of them in the text there is nothing to find.
    #[must_use]
    pub fn anchors(&self, kinds: &[EffectKind]) -> Vec<String> {
        let effects = self.effects.iter().filter(|effect| kinds.contains(&effect.kind));
        let patterns = effects.flat_map(|effect| effect.calls.iter().chain(&effect.names).chain(&effect.annotations));
        last_names(patterns)
    }
}

/// The longest fixed part of the last name of each pattern, in order, each once.
pub fn last_names<'s>(patterns: impl IntoIterator<Item = &'s String>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for pattern in patterns.into_iter().filter_map(|text| Pattern::parse(text).ok()) {
        if let Some(NameTest::OneOf(names)) = pattern.segments.last().map(|segment| &segment.name) {
            let fixed = |name: &String| name.split('*').max_by_key(|part| part.len()).unwrap_or_default().to_owned();
            found.extend(names.iter().map(fixed));
        }
    }
    found.retain(|name| !name.is_empty());
    found.sort();
    found.dedup();
    found
}

impl OrmProfile {
    fn new(orm: &Orm, title: &str) -> Self {
        let (mut query_calls, mut query_names) = (Table::default(), Table::default());
        for (at, query) in orm.queries.iter().enumerate() {
            query_calls.add_all(&query.calls, &at);
            query_names.add_all(&query.names, &at);
        }
        let mut count_calls = Table::default();
        for (at, existence) in orm.existence.iter().enumerate() {
            count_calls.add_all(&existence.calls, &at);
        }
        let mut methods: FxHashMap<String, MethodRole> = FxHashMap::default();
        let mut note = |names: &[String], set: fn(&mut MethodRole)| {
            for name in names {
                set(methods.entry(name.clone()).or_default());
            }
        };
        note(&orm.keeps, |role| role.keeps = true);
        note(&orm.one, |role| role.one = true);
        note(&orm.ends, |role| role.ends = true);
        note(&orm.sends, |role| role.sends = true);
        note(&orm.reloads, |role| role.reloads = true);
        note(&orm.requeries, |role| role.requeries = true);
        for eager in &orm.eager {
            note(&eager.methods, |role| role.loads = true);
        }
        Self {
            title: title.to_owned(),
            query_calls,
            query_names,
            to_one: table(&orm.to_one),
            to_many: table(&orm.to_many),
            relation: table(&orm.relation),
            model: table(&orm.model),
            serializer: table(&orm.serializer),
            list_view: table(&orm.list_view),
            table_page: table(&orm.table_page),
            condition_calls: table(&orm.operators.functions),
            condition_values: table(&orm.operators.values),
            count_calls,
            methods,
            orm: orm.clone(),
        }
    }

    /// Whether a method of this name, asked of a relation, sends a query whatever was loaded before.
    #[must_use]
    pub fn requeries(&self, name: &str) -> bool {
        self.method(name).requeries
    }

    /// What a method of this name does to a query.
    #[must_use]
    pub fn method(&self, name: &str) -> MethodRole {
        self.methods.get(name).copied().unwrap_or_default()
    }
}

impl Types for Profiles {
    fn returned(&self, callee: &Path<'_>) -> Option<&str> {
        if self.returns.is_silent(callee.last()) {
            return None;
        }
        let fits = self.returns.fits(Callee { path: Some(callee), written: &callee.segments });
        fits.first().map(|(_, at)| self.types[**at].as_str())
    }

    fn known(&self, packages: &[String], name: &str) -> Option<&str> {
        let paths = self.known.get(name)?;
        let is_of =
            |package: &str, path: &str| path.strip_suffix(name).and_then(|it| it.strip_suffix('.')) == Some(package);
        packages.iter().find_map(|package| paths.iter().find(|path| is_of(package, path))).map(String::as_str)
    }
}
