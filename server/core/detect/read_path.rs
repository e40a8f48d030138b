//! What code elsewhere reads off each row of a query, hop by hop, and the relations on the way that were not loaded.

use crate::finding::Related;
use crate::orm::{Declaration, Model, Orms, Relation};
use crate::profile::OrmProfile;
use crate::syntax::Span;

/// How many hops a path is followed.
const MAX_HOPS: usize = 8;

/// A relation that is read off a row and was not loaded with it.
pub(super) struct Lacking<'a> {
    /// The hops that lead to it, joined by dots.
    pub path: String,
    /// It, or a hop before it, leads to many rows.
    pub many: bool,
    /// It is queried anew for each row, whatever was loaded.
    pub anew: bool,
    pub declared: Declaration<'a>,
    /// The method of a model that reads it: its name, and its file and line where that is another one.
    pub method: Option<(String, Option<(String, u32)>)>,
}

/// A path that code reads off a row, and what was loaded with the row.
pub(super) struct ReadPath<'r, 'n, 'a> {
    pub orms: &'r Orms<'n, 'a>,
    pub orm: &'a OrmProfile,
    /// Whether the relation at the end of these hops is loaded with the row.
    pub loads: &'r dyn Fn(&str, &Relation<'a>) -> bool,
}

impl<'a> ReadPath<'_, '_, 'a> {
    /// The relations that a path loads for each row of a model: `author.publisher.name`, `tags.all`, `items().count`.
    /// Where a relation on the way is not loaded, neither is what lies behind it: the last one is given.
    pub(super) fn lacking(&self, start: &'a str, path: &str) -> Vec<Lacking<'a>> {
        let Some(mut model) = self.orms.model(start) else { return Vec::new() };
        let (mut own, mut above): (&str, Option<&str>) = (start, None);
        let mut segments = path.split('.').take(MAX_HOPS).peekable();
        let (mut prefix, mut above_many) = (String::new(), false);
        let mut lacking: Option<Lacking<'a>> = None;
        while let Some(segment) = segments.next() {
            let (name, is_call) = segment.strip_suffix("()").map_or((segment, false), |name| (name, true));
            let Some((name, relation)) = model.relations.get_key_value(name) else {
                let found = lacking.map(|lacking| vec![lacking]);
                return found.unwrap_or_else(|| self.by_method(model, name, &prefix, above_many));
            };
            let many = relation.many.unwrap_or(false);
            let asked = segments.peek().map_or("", |next| next.strip_suffix("()").unwrap_or(next));
            let is_unasked = (is_call && !self.orm.orm.relation_methods) || (many && !self.is_sent(asked, is_call));
            if relation.scoped || is_unasked {
                break;
            }
            // Rows that a relation leads to know the row it began at.
            let is_back = (!many || !self.orm.orm.managers)
                && above.is_some()
                && relation.target == above
                && !self.orm.orm.relation_methods;
            let hops = format!("{prefix}{name}");
            let anew = is_call || (many && self.orm.orm.queried_anew.iter().any(|method| method == asked));
            // Where the declaration does not tell, the way of loading that fits many rows fits one, too.
            let may_be_many = above_many || relation.many != Some(false);
            above_many |= many;
            if lacking.is_some() || anew || !(is_back || relation.eager || (self.loads)(&hops, relation)) {
                let declared = relation.declared;
                lacking = Some(Lacking { path: hops.clone(), many: may_be_many, anew, declared, method: None });
            }
            if anew {
                break;
            }
            if many && self.orm.orm.managers {
                segments.next();
                let next = segments.peek().map_or("", |next| *next);
                if self.orm.requeries(next)
                    && let Some(lacking) = &mut lacking
                {
                    lacking.anew = true;
                    break;
                }
            }
            let Some((name, next)) = relation.target.and_then(|target| self.orms.model_entry(target)) else {
                break;
            };
            above = (relation.many != Some(false)).then_some(own);
            (own, model) = (name, next);
            prefix = format!("{hops}.");
        }
        lacking.into_iter().collect()
    }

    /// Whether what is asked of a relation to many rows has them loaded, and loading them in advance spares that.
    fn is_sent(&self, asked: &str, is_call: bool) -> bool {
        if self.orm.orm.managers {
            let role = self.orm.method(asked);
            return !role.requeries && (role.keeps || role.ends);
        }
        is_call || !self.orm.requeries(asked) || self.orm.orm.relation_methods
    }

    /// What a method or property of the model loads.
    fn by_method(&self, model: &Model<'a>, name: &str, prefix: &str, above_many: bool) -> Vec<Lacking<'a>> {
        let Some((name, method)) = model.methods.get_key_value(name) else { return Vec::new() };
        let touched = model.touched(self.orm, method).into_iter();
        let found = touched.filter_map(|touched| {
            let (hops, relation) = (format!("{prefix}{}", touched.relation), &model.relations[touched.relation]);
            let is_loaded = !touched.anew && (self.loads)(&hops, relation);
            let place = method.file.map(|file| (file.to_owned(), method.line));
            (!is_loaded).then(|| Lacking {
                path: hops,
                many: above_many || relation.many != Some(false),
                anew: touched.anew || touched.partly_anew,
                declared: relation.declared,
                method: Some(((*name).to_owned(), place)),
            })
        });
        found.collect()
    }
}

impl Lacking<'_> {
    /// The places that take part in a finding; `at` is where the rows are read.
    pub(super) fn related(&self, at: Span) -> Vec<Related> {
        let method = self.method.as_ref().map(|(name, place)| {
            let reads = format!("`{name}` reads `{}` of its row", self.path);
            match place {
                Some((file, line)) => Related::elsewhere(file, *line, reads),
                None => Related::here(at, reads),
            }
        });
        method.into_iter().chain([self.declared.related()]).collect()
    }
}
