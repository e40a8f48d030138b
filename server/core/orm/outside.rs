//! Models of other files: those that a file names, those that their relations lead to, and what their bases add.

use backhint_knowledge::Family;
use rustc_hash::FxHashSet;

use super::{Declaration, Method, Model, Orms, Relation};
use crate::facts::ExprKind;
use crate::world::{Outside, RelationDigest};

/// How many relations away from the models that a file names other models are looked up.
pub(super) const MAX_HOPS: u8 = 4;
/// How many base classes above a model are read.
const MAX_BASES: usize = 16;

impl<'a> Orms<'_, 'a> {
    /// Adds the models of other files that this file can meet.
    pub(super) fn read_outside(&mut self) {
        let mut open: Vec<Outside<'a>> = self.named_outside();
        let own: Vec<&'a str> =
            self.models.values().flat_map(|model| model.relations.values()).filter_map(|r| r.target).collect();
        open.extend(own.into_iter().filter_map(|name| self.outside_model(name)));
        let found = self.models_around(open);
        self.models.extend(found);
    }

    /// The models of other files whose names stand in the code.
    fn named_outside(&self) -> Vec<Outside<'a>> {
        let facts = self.names.facts;
        let written = facts.exprs.iter().filter(|expr| matches!(expr.kind, ExprKind::Name)).map(|expr| expr.span);
        let imported = facts.imports.iter().map(|import| import.local);
        let typed = facts.loops.iter().filter_map(|entry| entry.type_name);
        let mut seen = FxHashSet::default();
        let names = written.chain(imported).chain(typed).map(|span| self.names.of(span));
        let names = names.chain(self.named_in_types());
        let names = names.filter(|name| name.starts_with(char::is_uppercase) && seen.insert(*name));
        let by_name = names.filter(|name| self.may_be_outside(name)).filter_map(|name| self.outside_model(name));
        let mut found: Vec<Outside<'a>> = by_name.collect();
        found.extend(self.named_in_modules());
        found.extend(self.named_after());
        found
    }

    /// The models that are read off an imported module: `models.Book`.
    fn named_in_modules(&self) -> Vec<Outside<'a>> {
        let facts = self.names.facts;
        if self.names.family() != Family::Python || facts.imports.is_empty() {
            return Vec::new();
        }
        let mut seen = FxHashSet::default();
        let of_module = |expr: &crate::facts::Expr| {
            let ExprKind::Member { object, name } = expr.kind else { return None };
            let name = self.names.of(name);
            if !name.starts_with(char::is_uppercase) || !matches!(facts.expr(object).kind, ExprKind::Name) {
                return None;
            }
            let module = self.names.code(object);
            let import = self.names.import_named(module)?;
            if !seen.insert((module, name)) {
                return None;
            }
            let path = format!("{}.{name}", import.path);
            self.outside.model(name, &path, None)
        };
        facts.exprs.iter().filter_map(of_module).collect()
    }

    /// The classes that types name: `List<Book>` names `Book`, and so does a `BookRepository`.
    fn named_in_types(&self) -> impl Iterator<Item = &'a str> {
        let facts = self.names.facts;
        let set = facts.assignments.iter().filter_map(|assignment| assignment.type_name);
        let functions = facts.functions.iter();
        let params = functions.flat_map(|function| function.params.iter().filter_map(|param| param.type_name));
        let fields = facts.classes.iter().flat_map(|class| class.fields.iter().filter_map(|field| field.type_name));
        let words = set
            .chain(params)
            .chain(fields)
            .flat_map(|span| self.names.of(span).split(|c: char| !c.is_alphanumeric() && c != '_'));
        words.flat_map(|word| {
            let of_repository = ["Repository", "Repo", "Dao", "DAO"].iter().find_map(|end| word.strip_suffix(end));
            std::iter::once(word).chain(of_repository)
        })
    }

    /// Whether a name can mean a class of another file at all: in some languages only what is imported can.
    fn may_be_outside(&self, name: &str) -> bool {
        let facts = self.names.facts;
        match self.names.family() {
            Family::Python | Family::JavaScript => {
                !facts.wildcards.is_empty() || self.names.import_named(name).is_some()
            }
            _ => true,
        }
    }

    /// The model of another file that a name means in this one.
    fn outside_model(&self, name: &'a str) -> Option<Outside<'a>> {
        if self.names.class_named(name).is_some() {
            return None;
        }
        let import = self.names.import_named(name);
        self.outside.model(name, import.map_or(name, |import| import.path.as_str()), None)
    }

    /// A model with what its bases and the declarations of other models give it.
    pub(super) fn model_of(&self, found: Outside<'a>) -> Model<'a> {
        let mapper = (!found.model.mapper.is_empty()).then_some(&*found.model.mapper);
        let mut model = Model { mapper, ..Model::default() };
        let mut bases = vec![found];
        let mut read = 0;
        while let Some(base) = bases.pop() {
            read += 1;
            if read > MAX_BASES {
                model.open = true;
                break;
            }
            for relation in &base.model.relations {
                model.relations.entry(&relation.name).or_insert_with(|| declared(base, relation));
            }
            for method in &base.model.methods {
                let reads = method.reads.iter().map(|read| &**read).collect();
                let found = Method { reads, line: method.line, file: Some(base.path) };
                model.methods.entry(&method.name).or_insert(found);
            }
            model.scopes.extend(base.model.scopes.iter().map(|(name, loads)| (&**name, *loads)));
            for (declaring, relation) in self.outside.reverse(base) {
                let Some(reverse) = &relation.reverse else { continue };
                let back = Relation {
                    many: Some(reverse.many),
                    target: Some(&declaring.model.name),
                    eager: false,
                    nullable: true,
                    scoped: false,
                    declared: Declaration::Elsewhere { file: declaring.path, line: relation.line },
                };
                model.relations.entry(&reverse.name).or_insert(back);
            }
            for path in &base.model.bases {
                let name = path.rsplit(['.', '\\', ':']).next().unwrap_or(path);
                match self.outside.model(name, path, Some(base.file)) {
                    Some(above) => bases.push(above),
                    None => model.open = true,
                }
            }
        }
        model
    }
}

fn declared<'a>(model: Outside<'a>, relation: &'a RelationDigest) -> Relation<'a> {
    Relation {
        many: relation.many,
        target: relation.target.as_deref(),
        eager: relation.eager,
        nullable: relation.nullable,
        scoped: false,
        declared: Declaration::Elsewhere { file: model.path, line: relation.line },
    }
}
