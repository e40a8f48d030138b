//! Relations that are plain properties of a class: `public virtual Author Author { get; set; }`.

use super::{Declaration, Model, Orms, Relation};
use crate::facts::{Class, ClassId, Field};
use crate::profile::OrmProfile;

/// Types of properties that are values, not rows.
const VALUES: [&str; 22] = [
    "String",
    "DateTime",
    "DateTimeOffset",
    "DateOnly",
    "TimeOnly",
    "TimeSpan",
    "Guid",
    "Uri",
    "Type",
    "Version",
    "Decimal",
    "Int32",
    "Int64",
    "Boolean",
    "Byte",
    "Double",
    "Object",
    "Stream",
    "JsonDocument",
    "JsonElement",
    "CancellationToken",
    "Nullable",
];

/// Types that hold many rows.
const LISTS: [&str; 12] = [
    "ICollection",
    "IList",
    "List",
    "IEnumerable",
    "HashSet",
    "ISet",
    "Collection",
    "ObservableCollection",
    "IReadOnlyList",
    "IReadOnlyCollection",
    "ObservableHashSet",
    "SortedSet",
];

impl<'a> Orms<'_, 'a> {
    /// Adds the properties of a class that lead to rows; true where there is one.
    pub(super) fn read_navigation(&self, profile: &'a OrmProfile, id: ClassId, model: &mut Model<'a>) -> bool {
        if profile.orm.lazy_word.is_empty() {
            return false;
        }
        let class = self.names.facts.class(id);
        let mut found = false;
        for field in &class.fields {
            let Some((target, many)) = self.navigated(profile, field) else { continue };
            let relation = Relation {
                many: Some(many),
                target: Some(target),
                eager: !self.is_lazy(profile, class, field),
                nullable: true,
                scoped: false,
                declared: Declaration::Here(field.name),
            };
            model.relations.insert(self.names.of(field.name), relation);
            found = true;
        }
        found
    }

    /// The class that a property leads to, and whether to many rows of it.
    fn navigated(&self, profile: &OrmProfile, field: &Field) -> Option<(&'a str, bool)> {
        if !self.names.text[field.name.end as usize..].trim_start().starts_with('{') {
            return None;
        }
        let code = self.names.of(field.type_name?).trim_end_matches('?');
        let (outer, inner) = match code.split_once('<') {
            Some((outer, inner)) => (outer, inner.strip_suffix('>')?),
            None => ("", code),
        };
        let many = LISTS.contains(&outer) || profile.orm.row_sets.iter().any(|set| set == outer);
        let name = inner.trim().rsplit('.').next()?;
        let is_class = name.starts_with(char::is_uppercase)
            && name.chars().all(|c| c.is_alphanumeric() || c == '_')
            && !VALUES.contains(&name);
        (is_class && (many || outer.is_empty())).then_some((name, many))
    }

    /// Whether a property is loaded when it is read.
    fn is_lazy(&self, profile: &OrmProfile, class: &Class, field: &Field) -> bool {
        let Some(type_name) = field.type_name else { return false };
        let before = &self.names.text[class.span.start as usize..type_name.start as usize];
        let own = before.rsplit([';', '}', '{', ']']).next().unwrap_or_default();
        own.split_whitespace().any(|word| word == profile.orm.lazy_word)
            || self.names.of(class.span).contains("ILazyLoader")
    }

    /// The model behind a set of rows: `context.People` where a context declares `DbSet<Person> People`, else by its name.
    pub(super) fn row_set(&self, profile: &OrmProfile, set: &'a str) -> Option<&'a str> {
        if profile.orm.row_sets.is_empty() || self.models.contains_key(set) {
            return Some(set);
        }
        let declared = self.models.iter().filter(|(name, _)| name.ends_with("Context")).find_map(|(_, context)| {
            let relation = context.relations.get(set)?;
            relation.target
        });
        let singular = |ending: &str, instead: &str| {
            let name = format!("{}{instead}", set.strip_suffix(ending)?);
            self.models.keys().find(|model| **model == name).copied()
        };
        declared.or_else(|| singular("ies", "y")).or_else(|| singular("es", "")).or_else(|| singular("s", ""))
    }
}
