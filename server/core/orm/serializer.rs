//! What the serializers of a file read off each row that they write.

use backhint_knowledge::{Evidence, Family};

use super::{Orms, Query};
use crate::effects::arguments;
use crate::facts::{Arg, Class, ClassId, ExprId, ExprKind, FunctionId};
use crate::profile::OrmProfile;
use crate::syntax::Span;
use crate::table::{Callee, Table};
use crate::world::{NestedDigest, SerializerDigest};

/// Fields that write what stands at their source as it is, and nothing of a row behind it.
const KEYS: [&str; 3] = ["PrimaryKeyRelatedField", "HyperlinkedRelatedField", "HyperlinkedIdentityField"];

impl<'a> Orms<'_, 'a> {
    /// The serializers of this file and their names, in source order. Their lines are not told.
    #[must_use]
    pub fn serializers(&self) -> Vec<(Span, SerializerDigest)> {
        let facts = self.names.facts;
        if self.profiles.orms.iter().all(|profile| profile.orm.serializer.is_empty()) {
            return Vec::new();
        }
        let ids = (0..facts.classes.len()).map(|at| ClassId(u32::try_from(at).unwrap_or(u32::MAX)));
        let named = ids.filter(|id| self.serializes(facts.class(*id)));
        named.map(|id| (facts.class(id).name, self.serializer(id))).collect()
    }

    /// Whether a class is a serializer, by its bases or those of classes of this file.
    fn serializes(&self, class: &Class) -> bool {
        if class.bases.iter().any(|base| self.profiles.orms.iter().any(|orm| self.is_type(&orm.serializer, *base))) {
            return true;
        }
        if self.names.family() != Family::Python {
            return false;
        }
        // A base of another file: what it is called tells enough for a class that nests or is nested.
        class.bases.iter().any(|base| self.names.of(*base).ends_with("Serializer"))
    }

    /// Whether a type that is written somewhere is one of a table.
    pub(crate) fn is_type(&self, table: &Table<()>, written: Span) -> bool {
        let Some(path) = self.names.type_path(written) else { return false };
        !table.fits(Callee { path: Some(&path), written: &path.segments }).is_empty()
    }

    /// Whether a class is a view that answers with many rows.
    #[must_use]
    pub fn is_list_view(&self, class: &Class) -> bool {
        let is_one = |base: Span| self.profiles.orms.iter().any(|orm: &OrmProfile| self.is_type(&orm.list_view, base));
        class.bases.iter().any(|base| is_one(*base))
    }

    /// The mapper whose page of a table a base class is.
    #[must_use]
    pub fn table_page(&self, base: Span) -> Option<&'a OrmProfile> {
        self.profiles.orms.iter().find(|orm| self.is_type(&orm.table_page, base))
    }

    /// All rows of the model that a class name means: `model = Book`.
    #[must_use]
    pub fn rows_of(&self, model: ExprId) -> Option<Query<'a>> {
        let name = self.names.written(model).last()?.name;
        let orm = self.profiles.orms.iter().find(|profile| profile.orm.managers)?;
        let evidence = Evidence::Proved;
        self.models.contains_key(name).then(|| Query { evidence, ..self.new_query(orm, Some(name), model) })
    }

    fn serializer(&self, id: ClassId) -> SerializerDigest {
        let class = self.names.facts.class(id);
        let mut digest = SerializerDigest {
            name: self.names.of(class.name).into(),
            bases: self.own_bases(class),
            ..SerializerDigest::default()
        };
        if self.names.family() == Family::Php {
            self.read_resource(id, &mut digest);
            return digest;
        }
        for field in &class.fields {
            if let Some(value) = field.value {
                self.read_field(id, self.names.of(field.name), value, &mut digest);
            }
        }
        let declared: Vec<&str> = class.fields.iter().map(|field| self.names.of(field.name)).collect();
        digest.listed =
            self.listed(class).into_iter().filter(|name| !declared.contains(name)).map(Into::into).collect();
        digest
    }

    /// The bases that may bring fields, with imports resolved.
    fn own_bases(&self, class: &Class) -> Vec<Box<str>> {
        let known = |base: &&Span| self.profiles.orms.iter().any(|profile| self.is_type(&profile.serializer, **base));
        let path = |base: &Span| {
            let path = self.names.type_path(*base)?;
            Some(path.segments.iter().map(|segment| segment.name).collect::<Vec<_>>().join("."))
        };
        class.bases.iter().filter(|base| !known(base)).filter_map(path).map(Into::into).collect()
    }

    /// What a declared field reads: `author = AuthorSerializer()`, `name = CharField(source="author.name")`.
    fn read_field(&self, class: ClassId, name: &str, value: ExprId, digest: &mut SerializerDigest) {
        let ExprKind::Call { callee, .. } = self.names.facts.expr(value).kind else { return };
        let Some(kind) = self.names.written(callee).last().map(|last| last.name) else { return };
        let args = arguments(self.names, value);
        if self.is_true(args, "write_only") {
            return;
        }
        let many = self.is_true(args, "many");
        let source = self.text_argument(args, "source").unwrap_or(name);
        if source == "*" {
            return;
        }
        match kind {
            "SerializerMethodField" => {
                let method =
                    self.text_argument(args, "method_name").map_or_else(|| format!("get_{name}"), str::to_owned);
                digest.reads.extend(self.method_reads(class, &method).into_iter().map(Into::into));
            }
            _ if KEYS.contains(&kind) && !many => {}
            _ if KEYS.contains(&kind) => digest.reads.push(format!("{source}.all").into()),
            "StringRelatedField" | "SlugRelatedField" => {
                digest.reads.push(format!("{source}.{}", if many { "all" } else { "*" }).into());
            }
            _ if kind.ends_with("Serializer") => {
                let path = self
                    .names
                    .path(callee)
                    .map(|path| path.segments.iter().map(|segment| segment.name).collect::<Vec<_>>().join("."));
                let serializer = path.unwrap_or_else(|| kind.to_owned()).into();
                digest.nested.push(NestedDigest { source: source.into(), serializer, many });
            }
            _ if source.contains('.') => digest.reads.push(source.into()),
            _ => {}
        }
    }

    fn is_true(&self, args: &[Arg], name: &str) -> bool {
        let given = args.iter().find(|arg| arg.name.is_some_and(|own| self.names.of(own) == name));
        given.is_some_and(|arg| matches!(self.names.facts.expr(arg.value).kind, ExprKind::Bool(true)))
    }

    fn text_argument(&self, args: &[Arg], name: &str) -> Option<&'a str> {
        let given = args.iter().find(|arg| arg.name.is_some_and(|own| self.names.of(own) == name))?;
        self.names.literal(given.value)
    }

    /// The names in `fields` of the class `Meta` inside.
    fn listed(&self, class: &Class) -> Vec<&'a str> {
        let facts = self.names.facts;
        let is_meta = |inner: &&Class| {
            self.names.of(inner.name) == "Meta"
                && class.span.start < inner.span.start
                && inner.span.end <= class.span.end
        };
        let fields = facts.classes.iter().find(is_meta).and_then(|meta| {
            let field = meta.fields.iter().find(|field| self.names.of(field.name) == "fields")?;
            match facts.expr(field.value?).kind {
                ExprKind::Collection(range) => Some(facts.args(range)),
                _ => None,
            }
        });
        fields.unwrap_or_default().iter().filter_map(|entry| self.names.literal(entry.value)).collect()
    }

    /// What a method reads off its first argument: `obj.books.count()` reads `books.count`.
    fn method_reads(&self, class: ClassId, method: &str) -> Vec<&'a str> {
        let facts = self.names.facts;
        let is_it = |id: &FunctionId| {
            let function = facts.function(*id);
            function.class == Some(class) && function.name.is_some_and(|name| self.names.of(name) == method)
        };
        let mut ids = (0..facts.functions.len()).map(|at| FunctionId(u32::try_from(at).unwrap_or(u32::MAX)));
        let Some(function) = ids.find(is_it).map(|id| facts.function(id)) else { return Vec::new() };
        let Some(row) = function.params.get(1).map(|param| self.names.of(param.name)) else { return Vec::new() };
        let mut found: Vec<&'a str> = Vec::new();
        for expr in facts.exprs.iter().filter(|expr| function.body.contains(expr.span)) {
            let ExprKind::Member { object, .. } = expr.kind else { continue };
            let ExprKind::Member { object: inner, name } = facts.expr(object).kind else { continue };
            if matches!(facts.expr(inner).kind, ExprKind::Name) && self.names.code(inner) == row {
                let read = self.names.text.get(name.start as usize..expr.span.end as usize).unwrap_or_default();
                if !found.contains(&read) {
                    found.push(read);
                }
            }
        }
        found
    }
}
