//! Where a query begins: a manager, a repository, a call that names a model, a text that does.

use backhint_knowledge::{Evidence, Family, ModelFrom, OrmQuery};

use super::{MAX_STEPS, Orms, Query, innermost_type};
use crate::effects::{arguments, requires_hold};
use crate::facts::{ExprId, ExprKind, TextPart};
use crate::names::Path;
use crate::profile::OrmProfile;
use crate::table::{Callee, Table};
use crate::world::CalledFunction;

impl<'a> Orms<'_, 'a> {
    /// The query that begins at an expression, if one does.
    pub(super) fn head(&self, id: ExprId) -> Option<Query<'a>> {
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
                // A file that only imports the models speaks the mapper that they are of.
                let speaks = || fit.model.and_then(|model| self.models.get(model)?.mapper) == Some(&*profile.title);
                if !requires_hold(&query.requires, &self.imports) && !speaks() {
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
                    outside: None,
                    given: false,
                };
                self.read_options(&mut found, id, query.model);
                if profile.method(last).loads {
                    self.read_eager_call(&mut found, id);
                }
                self.read_fetches(&mut found, id);
                if query.model == ModelFrom::Repository {
                    self.read_repository(&mut found, path.as_ref());
                    self.read_declared(&mut found);
                }
                return Some(found);
            }
        }
        None
    }

    /// What the method of a repository loads, where another file says so.
    fn read_repository(&self, query: &mut Query<'a>, path: Option<&Path<'_>>) {
        let Some([above @ .., class, method]) = path.map(|path| path.segments.as_slice()) else { return };
        let package = above.iter().map(|segment| segment.name).chain([class.name]);
        let called = CalledFunction {
            name: method.name,
            class: Some(class.name),
            path: package.collect::<Vec<_>>().join("."),
            module: "",
            is_imported: true,
        };
        let Some(found) = self.outside.function(&called) else { return };
        query.eager_unknown |= found.function.loads.iter().any(|relation| &**relation == "*");
        query.eager.extend(found.function.loads.iter().map(|relation| relation.to_string()));
    }

    /// Whether the chain goes on behind an expression.
    pub(super) fn is_asked_more(&self, id: ExprId) -> bool {
        let end = self.names.facts.expr(id).span.end as usize;
        self.names.text[end..].trim_start().starts_with("->")
    }

    /// Whether a query by the name of a model may be one of a mapper: not where the model is known as another one's.
    pub(super) fn is_of(&self, profile: &OrmProfile, query: &OrmQuery, model: Option<&str>) -> bool {
        let mapper = model.and_then(|model| self.model(model)).and_then(|model| model.mapper);
        mapper.map_or(!query.declared, |mapper| mapper == profile.title)
    }

    /// A model's constant where rows are iterated or asked for: `Book.find_each`, `Book.published.each`.
    pub(super) fn all_rows(&self, id: ExprId) -> Option<Query<'a>> {
        let model = self.names.code(id);
        if !model.starts_with(char::is_uppercase) || !self.models.contains_key(model) {
            return None;
        }
        let orm = self.profiles.orms.first()?;
        Some(Query { model: Some(model), ..self.new_query(orm, Some(model), id) })
    }

    /// `COLORS.find(color => ...)`: a callback, or a constant of this file, tells that a list is searched.
    pub(super) fn searches_in_memory(&self, id: ExprId, last: &str) -> bool {
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
    pub(super) fn finds_row(&self, id: ExprId, model: Option<&str>) -> bool {
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
    pub(super) fn model_argument(&self, id: ExprId) -> Option<&'a str> {
        let first = arguments(self.names, id).first()?.value;
        let written = self.names.written(first);
        let name = written.iter().rev().find(|segment| segment.name != "class")?.name;
        name.starts_with(char::is_uppercase).then_some(name)
    }

    /// `query(Book, Author)` gives tuples, not rows of a model.
    pub(super) fn selects_tuples(&self, call: ExprId) -> bool {
        arguments(self.names, call).iter().skip(1).any(|arg| {
            arg.name.is_none()
                && matches!(
                    self.names.facts.expr(arg.value).kind,
                    ExprKind::Name | ExprKind::Member { .. } | ExprKind::Call { .. }
                )
        })
    }

    /// The model of a repository: `Repository<Book>`, `getRepository(Book)`.
    pub(super) fn repository_argument(&self, callee: ExprId) -> Option<&'a str> {
        let ExprKind::Member { object, .. } = self.names.facts.expr(callee).kind else { return None };
        if let Some(span) = self.names.declared_type(object) {
            let code = self.names.of(span);
            return code.contains('<').then(|| innermost_type(code));
        }
        let made = self.names.unwrapped(self.names.value_of(object).unwrap_or(object));
        self.model_argument(made)
    }

    /// The entity of a query text: the word behind `from`.
    pub(super) fn model_in_text(&self, id: ExprId) -> Option<&'a str> {
        let text = self.literal_in(id)?;
        let mut words = text.split_whitespace();
        words.find(|word| word.eq_ignore_ascii_case("from"))?;
        words.next()
    }

    pub(super) fn literal_in(&self, id: ExprId) -> Option<&'a str> {
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
    pub(super) fn is_wrapper(&self, callee: ExprId, name: &str) -> bool {
        matches!(
            (self.names.written(callee).first().map(|s| s.name), name),
            (Some("Array"), "from") | (Some("Promise"), "resolve")
        )
    }

    pub(super) fn wrapped(&self, call: ExprId, callee: ExprId) -> Option<ExprId> {
        let name = self.names.written(callee).last().map_or("", |segment| segment.name);
        let wraps = matches!(
            name,
            "list" | "sorted" | "tuple" | "set" | "reversed" | "iter" | "enumerate" | "tqdm" | "from" | "resolve"
        );
        arguments(self.names, call).first().filter(|arg| wraps && arg.name.is_none()).map(|arg| arg.value)
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
