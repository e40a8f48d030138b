//! The languages that backhint reads.

use backhint_knowledge::Family;

/// A language, as one grammar reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// Python.
    Python,
    /// JavaScript with JSX.
    JavaScript,
    /// TypeScript.
    TypeScript,
    /// TypeScript with JSX.
    Tsx,
    /// Java.
    Java,
    /// Go.
    Go,
    /// PHP, with the HTML around it.
    Php,
    /// Ruby.
    Ruby,
    /// C#.
    CSharp,
    /// `KEY=value` files: `.env`, Java's `.properties`, `.ini`.
    Properties,
    /// YAML: Kubernetes, Compose, pipelines, settings of Spring.
    Yaml,
    /// Dockerfiles and Containerfiles.
    Dockerfile,
    /// Configuration of nginx.
    Nginx,
    /// SQL of any dialect.
    Sql,
    /// XML: of its files only the mappers of MyBatis are read.
    Xml,
}

impl Language {
    /// All languages, in a fixed order.
    pub const ALL: [Self; 15] = [
        Self::Python,
        Self::JavaScript,
        Self::TypeScript,
        Self::Tsx,
        Self::Java,
        Self::Go,
        Self::Php,
        Self::Ruby,
        Self::CSharp,
        Self::Properties,
        Self::Yaml,
        Self::Dockerfile,
        Self::Nginx,
        Self::Sql,
        Self::Xml,
    ];

    /// The language of a file by its name or path, or `None` for one that backhint does not read.
    #[must_use]
    pub fn of_path(path: &str) -> Option<Self> {
        let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
        if name == ".env" || name.starts_with(".env.") {
            return Some(Self::Properties);
        }
        if name.ends_with(".d.ts") || name.ends_with(".d.mts") || name.ends_with(".d.cts") {
            return None;
        }
        if matches!(name, "Gemfile" | "Rakefile" | "Capfile" | "Guardfile" | "Vagrantfile") {
            return Some(Self::Ruby);
        }
        if matches!(name, "redis.conf" | "postgresql.conf") {
            return Some(Self::Properties);
        }
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        match ending {
            "py" | "pyw" => Some(Self::Python),
            "js" | "cjs" | "mjs" | "jsx" => Some(Self::JavaScript),
            "ts" | "cts" | "mts" => Some(Self::TypeScript),
            "tsx" => Some(Self::Tsx),
            "java" => Some(Self::Java),
            "go" => Some(Self::Go),
            "php" | "phtml" => Some(Self::Php),
            "rb" | "rake" | "ru" | "gemspec" | "jbuilder" | "thor" => Some(Self::Ruby),
            "cs" | "csx" => Some(Self::CSharp),
            "properties" | "env" | "ini" | "cnf" => Some(Self::Properties),
            "yaml" | "yml" => Some(Self::Yaml),
            "nginx" | "nginxconf" => Some(Self::Nginx),
            "conf" if is_of_nginx(path) => Some(Self::Nginx),
            "xml" if is_of_mapper(path) => Some(Self::Xml),
            "sql" | "psql" | "pgsql" | "ddl" | "dml" | "mysql" => Some(Self::Sql),
            _ => is_dockerfile(name).then_some(Self::Dockerfile),
        }
    }

    /// The language with an identifier of the language server protocol.
    #[must_use]
    pub fn of_lsp_id(id: &str) -> Option<Self> {
        match id {
            "python" => Some(Self::Python),
            "javascript" | "javascriptreact" => Some(Self::JavaScript),
            "typescript" => Some(Self::TypeScript),
            "typescriptreact" => Some(Self::Tsx),
            "java" => Some(Self::Java),
            "go" => Some(Self::Go),
            "php" => Some(Self::Php),
            "ruby" => Some(Self::Ruby),
            "csharp" => Some(Self::CSharp),
            "properties" | "java-properties" | "jproperties" | "dotenv" | "env" | "ini" | "dosini" => {
                Some(Self::Properties)
            }
            // Editors give the YAML of some tools names of their own: `yaml.docker-compose`, `github-actions-workflow`.
            "yaml"
            | "dockercompose"
            | "docker-compose"
            | "yaml.docker-compose"
            | "github-actions-workflow"
            | "yaml.github"
            | "yaml.gitlab"
            | "yaml.ansible"
            | "ansible"
            | "helm"
            | "yaml.helm-values"
            | "spring-boot-properties-yaml"
            | "azure-pipelines"
            | "openapi" => Some(Self::Yaml),
            "spring-boot-properties" => Some(Self::Properties),
            "dockerfile" => Some(Self::Dockerfile),
            "nginx" | "nginxconf" => Some(Self::Nginx),
            "xml" => Some(Self::Xml),
            "sql" | "mysql" | "pgsql" | "plpgsql" | "plsql" | "postgres" | "postgresql" | "sqlite" | "tsql"
            | "mssql" | "oracle" => Some(Self::Sql),
            _ => None,
        }
    }

    /// The name a person knows it by, lower case.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Python => "python",
            Self::JavaScript => "javascript",
            Self::TypeScript => "typescript",
            Self::Tsx => "tsx",
            Self::Java => "java",
            Self::Go => "go",
            Self::Php => "php",
            Self::Ruby => "ruby",
            Self::CSharp => "csharp",
            Self::Properties => "properties",
            Self::Yaml => "yaml",
            Self::Dockerfile => "dockerfile",
            Self::Nginx => "nginx",
            Self::Sql => "sql",
            Self::Xml => "xml",
        }
    }

    /// The family under which knowledge files speak of it.
    #[must_use]
    pub fn family(self) -> Family {
        match self {
            Self::Python => Family::Python,
            Self::JavaScript | Self::TypeScript | Self::Tsx => Family::JavaScript,
            Self::Java => Family::Java,
            Self::Go => Family::Go,
            Self::Php => Family::Php,
            Self::Ruby => Family::Ruby,
            Self::CSharp => Family::CSharp,
            Self::Properties => Family::Config,
            Self::Yaml => Family::Yaml,
            Self::Dockerfile => Family::Dockerfile,
            Self::Nginx => Family::Nginx,
            Self::Sql => Family::Sql,
            Self::Xml => Family::Xml,
        }
    }

    /// What begins a comment, which runs to the end of the line or to [`Language::comment_end`].
    #[must_use]
    pub fn line_comment(self) -> &'static str {
        match self {
            Self::Python | Self::Ruby | Self::Properties | Self::Yaml | Self::Dockerfile | Self::Nginx => "#",
            Self::Sql => "--",
            Self::Xml => "<!--",
            Self::JavaScript | Self::TypeScript | Self::Tsx | Self::Java | Self::Go | Self::Php | Self::CSharp => "//",
        }
    }

    /// What ends a comment on its line; empty where the end of the line does.
    #[must_use]
    pub fn comment_end(self) -> &'static str {
        if self == Self::Xml { " -->" } else { "" }
    }

    /// The grammar, or `None` for a language that is read line by line.
    #[must_use]
    pub fn grammar(self) -> Option<tree_sitter::Language> {
        Some(match self {
            Self::Python => tree_sitter_python::LANGUAGE.into(),
            Self::JavaScript => tree_sitter_javascript::LANGUAGE.into(),
            Self::TypeScript => tree_sitter_typescript::LANGUAGE_TYPESCRIPT.into(),
            Self::Tsx => tree_sitter_typescript::LANGUAGE_TSX.into(),
            Self::Java => tree_sitter_java::LANGUAGE.into(),
            Self::Go => tree_sitter_go::LANGUAGE.into(),
            Self::Php => tree_sitter_php::LANGUAGE_PHP.into(),
            Self::Ruby => tree_sitter_ruby::LANGUAGE.into(),
            Self::CSharp => tree_sitter_c_sharp::LANGUAGE.into(),
            Self::Properties | Self::Yaml | Self::Dockerfile | Self::Nginx | Self::Sql | Self::Xml => return None,
        })
    }
}

/// Whether a file's name says that it is a Dockerfile: `Dockerfile`, `Dockerfile.dev`, `api.Dockerfile`.
fn is_dockerfile(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["dockerfile", "containerfile"].iter().any(|kind| {
        name.strip_prefix(kind).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            || name.strip_suffix(kind).is_some_and(|rest| rest.ends_with('.'))
    })
}

/// Whether the path of a `.conf` file says that nginx reads it; many other programs have files of that ending.
fn is_of_nginx(path: &str) -> bool {
    let mut parts = path.rsplit(['/', '\\']);
    parts.next().is_some_and(|name| name.contains("nginx"))
        || parts.take(3).any(|folder| matches!(folder, "sites-available" | "sites-enabled") || folder.contains("nginx"))
}

/// Whether the path of an XML file says that it holds a mapper of MyBatis; most XML is something else.
fn is_of_mapper(path: &str) -> bool {
    let says = |part: &str| {
        let part = part.to_ascii_lowercase();
        part.contains("mapper")
            || part.contains("batis")
            || part.contains("sqlmap")
            || part.trim_end_matches("xml").trim_end_matches(['.', 's']).ends_with("dao")
    };
    path.rsplit(['/', '\\']).take(4).any(says)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn configuration_is_known_by_name_and_folder() {
        for (path, language) in [
            ("deploy/shop.yml", Some(Language::Yaml)),
            ("Dockerfile", Some(Language::Dockerfile)),
            ("api/Dockerfile.dev", Some(Language::Dockerfile)),
            ("api.dockerfile", Some(Language::Dockerfile)),
            ("dockerfile.go", Some(Language::Go)),
            ("etc/nginx/conf.d/shop.conf", Some(Language::Nginx)),
            ("nginx.conf", Some(Language::Nginx)),
            ("httpd.conf", None),
            ("etc/redis.conf", Some(Language::Properties)),
            (".env.local", Some(Language::Properties)),
            ("src/main/resources/mapper/book.xml", Some(Language::Xml)),
            ("src/main/resources/BookDao.xml", Some(Language::Xml)),
            ("pom.xml", None),
        ] {
            assert_eq!(Language::of_path(path), language, "{path}");
        }
    }
}
