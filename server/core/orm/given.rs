//! Rows that functions of other files give back, and their models, which this file may not name.

use super::outside::MAX_HOPS;
use super::{Model, Models, Orms, Query};
use crate::effects::arguments;
use crate::facts::{ExprId, ExprKind};
use crate::outside_call::function_behind;
use crate::world::{Outside, OutsideFunction, RowsDigest};

impl<'a> Orms<'_, 'a> {
    /// A model by its name: one that the file names, or one whose rows it gets from a function of another file.
    #[must_use]
    pub fn model(&self, name: &str) -> Option<&Model<'a>> {
        self.model_entry(name).map(|(_, model)| model)
    }

    /// The same with its name.
    #[must_use]
    pub(crate) fn model_entry(&self, name: &str) -> Option<(&'a str, &Model<'a>)> {
        let given = self.given.iter().map_while(|models| models.get());
        let found = std::iter::once(&self.models).chain(given).find_map(|models| models.get_key_value(name))?;
        Some((found.0, found.1))
    }

    /// The query behind an expression whose rows a function of another file gives back: through calls, wrappers and
    /// slices, not through variables.
    pub(super) fn given_outside(&self, id: ExprId) -> Option<Query<'a>> {
        let facts = self.names.facts;
        let mut links = Vec::new();
        let mut at = id;
        let mut query = loop {
            if let Some(query) = self.rows_of_call(at) {
                break query;
            }
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
                    ExprKind::Name | ExprKind::Member { .. } => self.wrapped(at, callee)?,
                    _ => return None,
                },
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

    /// The rows that a call of a function of another file gives back.
    fn rows_of_call(&self, call: ExprId) -> Option<Query<'a>> {
        self.names.callee(call)?;
        let outside = self.function_called(call)?;
        let rows = outside.function.rows.as_ref()?;
        let orm = self.profiles.orms.iter().find(|profile| *profile.title == *rows.mapper)?;
        let (name, model) = self.model_given(outside, rows)?;
        if model.mapper.is_some_and(|mapper| mapper != orm.title) {
            return None;
        }
        Some(Query {
            many: rows.many,
            eager: rows.eager.iter().map(|path| (**path).to_owned()).collect(),
            eager_unknown: rows.open,
            evidence: rows.evidence,
            loaded: rows.loaded,
            outside: Some(outside),
            given: true,
            ..self.new_query(orm, Some(name), call)
        })
    }

    /// The function of another file that a call calls. Every detector of queries asks, so it is looked up once.
    fn function_called(&self, call: ExprId) -> Option<OutsideFunction<'a>> {
        if !self.outside.has_functions() {
            return None;
        }
        let mut called = self.called.borrow_mut();
        *called.entry(call).or_insert_with(|| function_behind(self.names, self.outside, call))
    }

    /// Adds what the method of a repository of another file says that it loads.
    pub(super) fn read_declared(&self, query: &mut Query<'a>) {
        if query.orm.orm.repository.is_none() {
            return;
        }
        let Some(outside) = self.function_called(query.head) else { return };
        let Some(rows) = outside.function.rows.as_ref() else { return };
        // Several methods of one name take other arguments.
        if arguments(self.names, query.head).len() != outside.function.params.len() {
            return;
        }
        query.eager.extend(rows.eager.iter().map(|path| (**path).to_owned()));
        query.eager_unknown |= rows.open;
        query.outside = Some(outside);
    }

    /// The model of rows, looked up where their query stands.
    fn model_given(&self, outside: OutsideFunction<'a>, rows: &'a RowsDigest) -> Option<(&'a str, &Model<'a>)> {
        // Where sets of rows have names of their own, those are the models' in the plural.
        let singular = |ending: &str, instead: &str| Some(format!("{}{instead}", rows.model.strip_suffix(ending)?));
        let names = [Some((*rows.model).to_owned()), singular("ies", "y"), singular("es", ""), singular("s", "")];
        names.into_iter().flatten().find_map(|name| {
            if let Some(known) = self.model_entry(&name) {
                return Some(known);
            }
            let path =
                rows.path.strip_suffix(&*rows.model).map_or_else(|| name.clone(), |before| format!("{before}{name}"));
            let found = self.outside.model_beside(outside, &name, &path)?;
            let place = self.given.iter().find(|models| models.get().is_none())?;
            let _ = place.set(self.models_around(vec![found]));
            self.model_entry(&found.model.name)
        })
    }

    /// Models of other files with those that their relations lead to, as far as they are not known yet.
    pub(super) fn models_around(&self, mut open: Vec<Outside<'a>>) -> Models<'a> {
        let mut models = Models::default();
        for _ in 0..MAX_HOPS {
            let mut next = Vec::new();
            for found in std::mem::take(&mut open) {
                let name: &'a str = &found.model.name;
                if models.contains_key(name) || self.model_entry(name).is_some() {
                    continue;
                }
                let model = self.model_of(found);
                let targets = model.relations.values().filter_map(|relation| relation.target);
                next.extend(targets.filter_map(|name| self.outside.model(name, name, Some(found.file))));
                models.insert(name, model);
            }
            open = next;
        }
        models
    }
}
