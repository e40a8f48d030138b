//! What the classes and calls of a file declare: models, and their relations.

use backhint_knowledge::Family;

use super::{Declaration, Model, Orms, Relation, innermost_type};
use crate::effects::arguments;
use crate::facts::{ClassId, ExprId, ExprKind, Facts, Field, TextPart};
use crate::profile::OrmProfile;
use crate::syntax::Span;
use crate::table::Callee;

impl<'a> Orms<'_, 'a> {
    pub(super) fn read_class(&mut self, id: ClassId) {
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

    pub(super) fn is_model(&self, profile: &OrmProfile, id: ClassId) -> bool {
        let class = self.names.facts.class(id);
        class.decorators.iter().any(|decorator| self.fits(&profile.model, *decorator))
            || class.bases.iter().any(|base| self.is_base_of(profile, *base))
    }

    pub(super) fn is_base_of(&self, profile: &OrmProfile, base: Span) -> bool {
        let Some(path) = self.names.type_path(base) else { return false };
        !profile.model.fits(Callee { path: Some(&path), written: &path.segments }).is_empty()
    }

    /// A base class that can't bring relations of its own: the mapper's, or one of this file.
    pub(super) fn is_known_base(&self, base: Span) -> bool {
        let text = self.names.of(base);
        self.profiles.orms.iter().any(|profile| self.is_base_of(profile, base))
            || self.names.facts.classes.iter().any(|class| self.names.of(class.name) == text)
    }

    pub(super) fn relation(&self, profile: &'a OrmProfile, field: &Field) -> Option<Relation<'a>> {
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
            Some(Relation {
                many,
                target: self.target(declaration, field),
                eager,
                nullable: self.has_option(declaration, &profile.orm.nullable_options),
                scoped: self.has_scope(declaration),
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
    pub(super) fn declares(&self, profile: &OrmProfile, declaration: ExprId) -> bool {
        [&profile.to_one, &profile.to_many, &profile.relation].iter().any(|table| self.fits(table, declaration))
    }

    pub(super) fn has_option(&self, declaration: ExprId, options: &[String]) -> bool {
        let args = arguments(self.names, declaration);
        self.has_option_in(args, options)
    }

    pub(super) fn has_option_in(&self, args: &[crate::facts::Arg], options: &[String]) -> bool {
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
    pub(super) fn target(&self, declaration: ExprId, field: &Field) -> Option<&'a str> {
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
    pub(super) fn named_model(&self, declaration: ExprId, relation: &str) -> Option<&'a str> {
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
    pub(super) fn read_associations(&mut self) {
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
            let declared = Declaration::Here(facts.expr(*call).span);
            let relation = Relation {
                many: Some(many),
                target: Some(target.name),
                eager: false,
                nullable: true,
                scoped: false,
                declared,
            };
            let model = self.models.entry(self.names.code(object)).or_default();
            model.relations.insert(alias.unwrap_or(target.name), relation);
        }
    }

    pub(super) fn text_of_key(&self, object: ExprId, key: &str) -> Option<&'a str> {
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
}
