//! What backhint is built from: no code that talks to a network, licences that allow everything we promise, and no
//! version with a known advisory.

use std::path::{Path, PathBuf};
use std::process::Command;

use semver::{Version, VersionReq};
use serde::Deserialize;
use serde_json::Value;

/// Crates that open connections, or exist for those that do.
const NETWORK: [&str; 14] = [
    "attohttpc",
    "curl",
    "h2",
    "hickory-resolver",
    "hyper",
    "isahc",
    "native-tls",
    "openssl",
    "quinn",
    "reqwest",
    "rustls",
    "tungstenite",
    "ureq",
    "socket2",
];

/// Licences that ask for no more than to be named.
const LICENCES: [&str; 13] = [
    "MIT",
    "MIT-0",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "0BSD",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// What cargo knows about every crate of the lock file.
fn metadata() -> Value {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let arguments = ["metadata", "--format-version", "1", "--locked", "--offline", "--manifest-path", manifest];
    let output = Command::new(env!("CARGO")).args(arguments).output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

/// The texts of all Rust files below a folder.
fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else if entry.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&entry).expect("UTF-8");
                found.push((entry, text));
            }
        }
    }
    found
}

/// Whether one of the alternatives of a licence expression is allowed as a whole.
fn is_allowed(expression: &str) -> bool {
    let alternatives = |part: &str| {
        let part = part.trim_matches(['(', ')', ' ']).replace('/', " OR ");
        part.split(" OR ").any(|licence| LICENCES.contains(&licence.trim()))
    };
    expression.split(" AND ").all(alternatives)
}

#[test]
fn nothing_in_the_dependency_tree_talks_to_a_network() {
    let metadata = metadata();
    let nodes = metadata["resolve"]["nodes"].as_array().expect("the resolved crates");
    assert!(nodes.len() > 50, "the whole tree is seen");
    for package in metadata["packages"].as_array().expect("the crates") {
        let name = package["name"].as_str().expect("a name");
        assert!(!NETWORK.contains(&name), "{name} talks to a network");
    }
    let tokio =
        nodes.iter().find(|node| node["id"].as_str().is_some_and(|id| id.contains("tokio@") || id.contains("#tokio@")));
    let features = tokio.expect("tokio carries the server")["features"].as_array().expect("its features");
    assert!(!features.contains(&Value::from("net")), "tokio may not open sockets: {features:?}");
}

#[test]
fn our_own_code_names_no_socket() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources: Vec<_> = ["server", "knowledge/src"].iter().flat_map(|folder| sources(&root.join(folder))).collect();
    assert!(sources.len() > 50);
    for (path, text) in sources {
        for name in ["std::net", "tokio::net", "TcpStream", "UdpSocket"] {
            assert!(!text.contains(name), "{} names {name}", path.display());
        }
    }
}

#[test]
fn every_licence_is_permissive() {
    assert!(
        is_allowed("MIT OR GPL-3.0")
            && is_allowed("(MIT OR Apache-2.0) AND Unicode-3.0")
            && is_allowed("Unlicense/MIT")
    );
    assert!(!is_allowed("GPL-3.0-only") && !is_allowed("MIT AND GPL-3.0-only"));
    for package in metadata()["packages"].as_array().expect("the crates") {
        let licence = package["license"].as_str().unwrap_or_default();
        assert!(is_allowed(licence), "{} has the licence {licence:?}", package["name"]);
    }
}

/// The file of known advisories.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advisories {
    /// The month up to which the database was read.
    read: String,
    advisory: Vec<Advisory>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advisory {
    id: String,
    #[serde(rename = "crate")]
    name: String,
    patched: Vec<VersionReq>,
    unaffected: Vec<VersionReq>,
    kind: String,
    what: String,
}

impl Advisory {
    fn concerns(&self, name: &str, version: &Version) -> bool {
        let mut safe = self.patched.iter().chain(&self.unaffected);
        self.name == name && !safe.any(|versions| versions.matches(version))
    }
}

#[test]
fn no_version_has_a_known_advisory() {
    let known: Advisories = toml::from_str(include_str!("advisories.toml")).expect("a list of advisories");
    let concerned = |name: &str, version: &str| {
        let version = Version::parse(version).expect("a version");
        known.advisory.iter().find(|advisory| advisory.concerns(name, &version))
    };
    let is_known = |name, version| concerned(name, version).is_some();
    assert!(is_known("dashmap", "5.0.0") && !is_known("dashmap", "5.1.0") && !is_known("dashmap", "4.0.2"));

    let metadata = metadata();
    for package in metadata["packages"].as_array().expect("the crates") {
        let (name, version) = (package["name"].as_str(), package["version"].as_str());
        let (name, version) = (name.expect("a name"), version.expect("a version"));
        if let Some(Advisory { id, kind, what, .. }) = concerned(name, version) {
            panic!("{name} {version} has {id} ({kind}, known in {}): {what}", known.read);
        }
    }
}
