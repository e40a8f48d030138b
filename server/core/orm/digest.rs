//! What other files may know about the models of this one.

use super::{Declaration, Method, Model, Orms};
use crate::effects::arguments;
use crate::facts::{Class, ExprKind, Field, Function};
use crate::syntax::{LineTable, Span};
use crate::world::{Digest, MethodDigest, ModelDigest, RelationDigest, ReverseDigest, SerializerDigest};

impl Orms<'_, '_> {
    /// The models of the file, for other files.
    #[must_use]
    pub fn digest(&self, lines: &LineTable) -> Digest {
        let mut models = Vec::new();
        for class in &self.names.facts.classes {
            let name = self.names.of(class.name);
            let Some(model) = self.models.get(name).filter(|_| !name.is_empty()) else { continue };
            let mut relations: Vec<RelationDigest> = Vec::new();
            for (relation_name, relation) in &model.relations {
                let Declaration::Here(span) = relation.declared else { continue };
                let field = class.fields.iter().find(|field| field.name == span);
                relations.push(RelationDigest {
                    name: (*relation_name).into(),
                    many: relation.many,
                    target: match relation.target {
                        Some("self") => Some(name.into()),
                        Some(target) => Some(target.into()),
                        None => self.conventional_target(relation_name, relation.many, field).map(Into::into),
                    },
                    reverse: field.and_then(|field| self.reverse_of(name, field, relation.many)),
                    eager: relation.eager,
                    nullable: relation.nullable,
                    line: u32::try_from(lines.line_of(span.start) + 1).unwrap_or(u32::MAX),
                });
            }
            relations.sort_by(|a, b| a.name.cmp(&b.name));
            let methods = self.methods_of(class, model, lines);
            let mapper = model.mapper.unwrap_or_default().into();
            let (unguarded, bases) = (self.is_unguarded(class), self.open_bases(class));
            let mut scopes: Vec<_> = model.scopes.iter().map(|(name, loads)| ((*name).into(), *loads)).collect();
            scopes.sort();
            models.push(ModelDigest { name: name.into(), mapper, unguarded, bases, relations, methods, scopes });
        }
        models.extend(self.associated(lines));
        let line = |name: Span| u32::try_from(lines.line_of(name.start) + 1).unwrap_or(u32::MAX);
        let own = self.serializers().into_iter();
        let serializers = own.map(|(name, found)| SerializerDigest { line: line(name), ..found }).collect();
        Digest { models, serializers, ..Digest::default() }
    }

    /// Whether a model says that every one of its columns may be filled.
    pub(crate) fn is_unguarded(&self, class: &Class) -> bool {
        let mut texts = self.profiles.orms.iter().flat_map(|profile| &profile.orm.unguarded);
        texts.any(|text| self.names.of(class.span).contains(text.as_str()))
    }

    /// The models that are no classes of this file, whose relations are declared here by calls.
    fn associated(&self, lines: &LineTable) -> Vec<ModelDigest> {
        let is_class = |name: &str| self.names.class_named(name).is_some();
        let digest = |(name, model): (&&str, &Model<'_>)| {
            let relations = model.relations.iter().filter_map(|(name, relation)| {
                let Declaration::Here(span) = relation.declared else { return None };
                Some(RelationDigest {
                    name: (*name).into(),
                    many: relation.many,
                    target: relation.target.map(Into::into),
                    reverse: None,
                    eager: relation.eager,
                    nullable: relation.nullable,
                    line: u32::try_from(lines.line_of(span.start) + 1).unwrap_or(u32::MAX),
                })
            });
            let mut relations: Vec<RelationDigest> = relations.collect();
            relations.sort_by(|a, b| a.name.cmp(&b.name));
            let mapper = model.mapper.unwrap_or_default().into();
            ModelDigest { name: (*name).into(), mapper, relations, ..ModelDigest::default() }
        };
        let own = self.models.iter().filter(|(name, _)| !is_class(name) && name.starts_with(char::is_uppercase));
        let mut found: Vec<ModelDigest> = own.map(digest).filter(|model| !model.relations.is_empty()).collect();
        found.sort_by(|a, b| a.name.cmp(&b.name));
        found
    }

    /// The methods of a model that read fields of their object, by name.
    fn methods_of(&self, class: &Class, model: &Model<'_>, lines: &LineTable) -> Vec<MethodDigest> {
        let facts = self.names.facts;
        let line_of = |name: &str| {
            let is_it = |function: &&Function| {
                function.name.is_some_and(|own| self.names.of(own) == name)
                    && function.class.is_some_and(|id| facts.class(id).span == class.span)
            };
            let function = facts.functions.iter().find(is_it)?;
            u32::try_from(lines.line_of(function.name?.start) + 1).ok()
        };
        let digest = |(name, method): (&&str, &Method<'_>)| MethodDigest {
            name: (*name).into(),
            reads: method.reads.iter().map(|read| (*read).into()).collect(),
            line: line_of(name).unwrap_or(0),
        };
        let mut methods: Vec<MethodDigest> = model.methods.iter().map(digest).collect();
        methods.sort_by(|a, b| a.name.cmp(&b.name));
        methods
    }

    /// The bases that may bring relations, with imports resolved.
    fn open_bases(&self, class: &Class) -> Vec<Box<str>> {
        let unknown = class.bases.iter().filter(|base| {
            let own = self.names.class_named(self.names.of(**base)).is_some();
            own || !self.is_known_base(**base)
        });
        let path = |base: &crate::syntax::Span| {
            let path = self.names.type_path(*base)?;
            Some(path.segments.iter().map(|segment| segment.name).collect::<Vec<_>>().join("."))
        };
        let traits = self.traits(class).into_iter().map(str::to_owned);
        unknown.filter_map(path).chain(traits).map(Into::into).collect()
    }

    /// What the declaration gives to its target: `related_name`, `backref`, or Django's `book_set`.
    fn reverse_of(&self, own: &str, field: &Field, many: Option<bool>) -> Option<ReverseDigest> {
        let declaration = field.value?;
        let ExprKind::Call { callee, .. } = self.names.facts.expr(declaration).kind else { return None };
        let kind = self.names.written(callee).last()?.name;
        let is_django =
            self.profiles.orms.iter().any(|profile| profile.orm.managers && self.declares(profile, declaration));
        let given = arguments(self.names, declaration)
            .iter()
            .find(|arg| arg.name.is_some_and(|name| matches!(self.names.of(name), "related_name" | "backref")));
        let name = match given {
            Some(arg) => self.names.code(arg.value).trim_matches(['"', '\'']).to_owned(),
            None if is_django && kind != "OneToOneField" => format!("{}_set", own.to_lowercase()),
            None if is_django => own.to_lowercase(),
            None => return None,
        };
        let is_name = name.chars().all(|c| c.is_alphanumeric() || c == '_') && !name.is_empty();
        let reverse_many = kind != "OneToOneField" && (is_django || many != Some(true));
        is_name.then(|| ReverseDigest { name: name.into(), many: reverse_many })
    }
}
