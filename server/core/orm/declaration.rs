//! What the classes and calls of a file declare: models, and their relations.

use backhint_knowledge::Family;

use super::{Declaration, Model, Orms, Relation, innermost_type};
use crate::effects::arguments;
use crate::facts::{Class, ClassId, ExprId, ExprKind, Facts, Field, TextPart};
use crate::profile::OrmProfile;
use crate::syntax::Span;
use crate::table::Callee;

impl<'n, 'a> Orms<'n, 'a> {
    pub(super) fn read_class(&mut self, id: ClassId) {
        let class = self.names.facts.class(id);
        let mut model = Model::default();
        let mut is_model = false;
        for profile in &self.profiles.orms {
            let mut is_own = self.is_model(profile, id);
            for field in &class.fields {
                if let Some(relation) = self.relation(profile, field) {
                    model.relations.insert(self.names.of(field.name), relation);
                    is_own = true;
                }
            }
            is_own |= self.read_navigation(profile, id, &mut model);
            is_own |= self.read_keyed(profile, class, &mut model);
            if profile.orm.relation_methods && is_own {
                self.read_relation_methods(profile, id, &mut model);
            }
            if is_own {
                model.mapper = model.mapper.or(Some(&profile.title));
            }
            is_model |= is_own;
        }
        if is_model {
            self.read_scopes(id, &mut model);
            model.open = class.bases.iter().any(|base| !self.is_known_base(*base)) || !self.traits(class).is_empty();
            self.models.insert(self.names.of(class.name), model);
        }
    }

    /// `scope :recent, -> { order(created_at: :desc) }`: queries of the rows that have a name.
    fn read_scopes(&self, id: ClassId, model: &mut Model<'a>) {
        let facts = self.names.facts;
        if self.profiles.orms.iter().all(|profile| profile.orm.scopes.is_empty()) {
            return;
        }
        let span = facts.class(id).span;
        for call in facts.calls.iter().filter(|call| span.contains(facts.expr(**call).span)) {
            let Some(callee) = self.names.callee(*call) else { continue };
            let word = self.names.code(callee);
            if !self.profiles.orms.iter().any(|profile| profile.orm.scopes.iter().any(|scope| scope == word)) {
                continue;
            }
            let Some(name) = arguments(self.names, *call).first() else { continue };
            let name = self.names.code(name.value).trim_matches([':', '"', '\'']);
            // It may go on from another one that loads: `recent.with_author`.
            let code = self.names.code(*call);
            model.scopes.insert(name, ["includ", "load", "with"].iter().any(|word| code.contains(word)));
        }
    }

    /// `Author Author` beside `AuthorID uint`. A pointer may lead to nothing.
    fn read_keyed(&self, profile: &'a OrmProfile, class: &Class, model: &mut Model<'a>) -> bool {
        let keyed = profile.orm.keyed.as_ref();
        let Some(keyed) = keyed.filter(|keyed| keyed.marks.iter().any(|mark| self.names.text.contains(mark.as_str())))
        else {
            return false;
        };
        let is_key = |name: &str, field: &Field| {
            self.names.of(field.name).strip_suffix(keyed.suffix.as_str()).is_some_and(|begin| begin == name)
        };
        let mut found = false;
        for field in &class.fields {
            let (name, Some(code)) = (self.names.of(field.name), field.type_name.map(|span| self.names.of(span)))
            else {
                continue;
            };
            let target = code.rsplit(['.', '*']).next().unwrap_or(code);
            let is_struct = target.starts_with(char::is_uppercase) && !code.contains(['[', ' ', '{']);
            if is_struct && class.fields.iter().any(|other| is_key(name, other)) {
                let declared = Declaration::Here(field.name);
                let (eager, scoped, nullable) = (false, false, code.starts_with('*'));
                let relation = Relation { many: Some(false), target: Some(target), eager, nullable, scoped, declared };
                model.relations.insert(name, relation);
                found = true;
            }
        }
        found
    }

    /// `public function author() { return $this->belongsTo(User::class); }`: methods without parameters that declare a
    /// relation of their name.
    fn read_relation_methods(&self, profile: &'a OrmProfile, id: ClassId, model: &mut Model<'a>) {
        let facts = self.names.facts;
        let by_default = self.loaded_by_default(id);
        for function in
            facts.functions.iter().filter(|function| function.class == Some(id) && function.params.is_empty())
        {
            let Some(name) = function.name else { continue };
            let declares = |call: &&ExprId| {
                let of_self = self.names.callee(**call).is_some_and(|callee| match facts.expr(callee).kind {
                    ExprKind::Member { object, .. } => self.names.is_self(object),
                    _ => false,
                });
                of_self && function.body.contains(facts.expr(**call).span) && self.declares(profile, **call)
            };
            let Some(call) = facts.calls.iter().find(declares) else { continue };
            let args = arguments(self.names, *call);
            let target = args.first().and_then(|arg| {
                let written = self.names.written(arg.value);
                written.iter().rev().map(|segment| segment.name).find(|name| *name != "class")
            });
            let relation = Relation {
                many: Some(self.fits(&profile.to_many, *call)),
                target: target.filter(|name| name.starts_with(char::is_uppercase)),
                eager: by_default.contains(&self.names.of(name)),
                // `->with(...)` loads more; other conditions do not.
                scoped: self.names.of(function.body).contains("with("),
                nullable: true,
                declared: Declaration::Here(name),
            };
            model.relations.insert(self.names.of(name), relation);
        }
    }

    /// `protected $with = ['author'];`: relations that every query of the model loads.
    fn loaded_by_default(&self, id: ClassId) -> Vec<&'a str> {
        let facts = self.names.facts;
        let field =
            facts.class(id).fields.iter().find(|field| self.names.of(field.name).trim_start_matches('$') == "with");
        let Some(ExprKind::Collection(range)) = field.and_then(|field| field.value).map(|value| facts.expr(value).kind)
        else {
            return Vec::new();
        };
        facts.args(range).iter().filter_map(|entry| self.names.literal(entry.value)).collect()
    }

    /// The traits that a class of PHP takes in and that may bring relations; those of the framework bring none.
    pub(super) fn traits(&self, class: &Class) -> Vec<&'a str> {
        const PLAIN: [&str; 8] = [
            "HasFactory",
            "SoftDeletes",
            "Notifiable",
            "HasUuids",
            "HasUlids",
            "Prunable",
            "MassPrunable",
            "Searchable",
        ];
        if self.names.family() != Family::Php {
            return Vec::new();
        }
        let lines = self.names.of(class.span).lines().filter_map(|line| line.trim().strip_prefix("use "));
        let names = lines.flat_map(|line| line.split([',', ';', '{']).map(str::trim));
        names.filter(|name| name.starts_with(char::is_uppercase) && !PLAIN.contains(name)).collect()
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
        // An interface of C# brings no fields.
        let mut letters = text.chars();
        let is_interface = letters.next() == Some('I') && letters.next().is_some_and(char::is_uppercase);
        if is_interface && self.names.family() == Family::CSharp {
            return true;
        }
        self.profiles.orms.iter().any(|profile| self.is_base_of(profile, base))
            || self.names.class_named(text).is_some()
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

    /// `Book.belongsTo(Author, { as: 'author' })`: relations that are declared by calls, often outside a class.
    pub(super) fn read_associations(&mut self) {
        let facts: &'n Facts = self.names.facts;
        for call in &facts.calls {
            let ExprKind::Call { callee, .. } = facts.expr(*call).kind else { continue };
            let ExprKind::Member { object, name } = facts.expr(callee).kind else { continue };
            let Some((profile, many)) = self.associates(self.names.of(name)) else { continue };
            let args = arguments(self.names, *call);
            let Some(target) = args.first().and_then(|arg| self.names.written(arg.value).last().copied()) else {
                continue;
            };
            let class = || facts.class_around(facts.expr(*call).region).map(|id| self.names.of(facts.class(id).name));
            let own =
                if self.names.is_self(object) { class() } else { self.names.written(object).last().map(|s| s.name) };
            let Some(own) = own else { continue };
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
            let is_imported = self.names.import_named(own).is_some();
            let model = self.models.entry(own).or_default();
            // Where it is declared there may be more.
            model.open |= is_imported;
            model.mapper = Some(&profile.title);
            model.relations.insert(alias.unwrap_or(target.name), relation);
        }
    }

    /// The mapper in which a method declares a relation, and whether that leads to many rows.
    fn associates(&self, method: &str) -> Option<(&'a OrmProfile, bool)> {
        self.profiles.orms.iter().find_map(|profile| {
            let has = |names: &[String]| names.iter().any(|name| name == method);
            match (has(&profile.orm.associate_one), has(&profile.orm.associate_many)) {
                (true, _) => Some((profile, false)),
                (_, true) => Some((profile, true)),
                _ => None,
            }
        })
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
