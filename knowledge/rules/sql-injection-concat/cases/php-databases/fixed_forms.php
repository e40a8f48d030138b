<?php
const TABLE = 'users';
define('PREFIX', 'app_');

class Store
{
    const COLUMNS = ['name', 'created_at'];
    private PDO $pdo;
    private mysqli $mysqli;
    private $table = 'users';
    protected $db;

    public function __construct(PDO $pdo, mysqli $mysqli, $db)
    {
        $this->pdo = $pdo;
        $this->mysqli = $mysqli;
        $this->db = $db;
    }

    function findAuthors() { return $this->pdo->query("SELECT id FROM users WHERE name = '" . $_GET['name'] . "'"); } // expect: sql-injection-concat
    function listAuthors() { return $this->pdo->exec("DELETE FROM users WHERE id = {$_POST['id']}"); } // expect: sql-injection-concat
    function loadAuthors() { return $this->pdo->prepare("SELECT id FROM users WHERE name = '$_GET[name]'"); } // expect: sql-injection-concat
    function showAuthors() { return $this->mysqli->execute_query("SELECT id FROM users WHERE id = ?", [$_REQUEST['id']]); }
    function countAuthors() {
        $id = $_GET['id'];
        $sql = "SELECT id FROM users WHERE id = ?";
        return $this->mysqli->execute_query($sql, [$id]);
    }
    function exportAuthors($name) {
        $sql = "SELECT id FROM users";
        $sql .= " WHERE name = '$name'"; // expect: sql-injection-concat likely
        return $this->pdo->query($sql);
    }
    function searchAuthors($name) {
        $sql = sprintf("SELECT id FROM users WHERE name = '%s'", $name); // expect: sql-injection-concat likely
        return $this->pdo->query($sql);
    }
    function fetchAuthors($user) {
        // expect-next: sql-injection-concat likely
        $sql = <<<SQL
            SELECT id FROM users
            WHERE name = '{$user->name}'
            SQL;
        return $this->pdo->query($sql);
    }
    function findBooks() {
        $ids = implode(',', $_POST['ids']);
        return $this->pdo->query("SELECT id FROM users WHERE id IN ($ids)"); // expect: sql-injection-concat
    }
    function listBooks($name) {
        $where = [];
        $where[] = "name = '$name'"; // expect: sql-injection-concat likely
        return $this->pdo->query('SELECT id FROM users WHERE ' . implode(' AND ', $where));
    }
    function loadBooks($name) {
        return $this->pdo->query(str_replace('{name}', $name, "SELECT id FROM users WHERE name = '{name}'")); // expect: sql-injection-concat likely
    }
    function countBooks($name) {
        return $this->pdo->query(vsprintf("SELECT id FROM users WHERE name = '%s'", [$name])); // expect: sql-injection-concat likely
    }
    function exportBooks() {
        $conn = mysqli_connect('h', 'u', 'p');
        $name = $_COOKIE['name'];
        return mysqli_execute_query($conn, "SELECT id FROM users WHERE name = ?", [$name]);
    }
    function searchBooks() {
        $link = mysqli_connect('h', 'u', 'p');
        return mysqli_multi_query($link, "UPDATE users SET x = 1 WHERE name = '" . $_SERVER['HTTP_USER_AGENT'] . "'"); // expect: sql-injection-concat
    }
    function fetchBooks($name) {
        return pg_query_params($this->conn, "SELECT id FROM users WHERE name = $1", [$name]);
    }
    function findOrders($name) {
        $db = new SQLite3('x.db');
        return $db->query("SELECT id FROM users WHERE name = '$name'"); // expect: sql-injection-concat likely
    }
    function listOrders($name) {
        $db = new PDO('sqlite:x');
        return $db->query("SELECT id FROM users WHERE name = '$name'"); // expect: sql-injection-concat likely
    }
    function loadOrders($name) { return $this->db->query("SELECT id FROM users WHERE name = '$name'"); } // expect: sql-injection-concat likely
    function showOrders() {
        $order = $_GET['order'];
        return $this->pdo->query("SELECT id FROM users ORDER BY $order"); // expect: sql-injection-identifier
    }
    function countOrders() {
        $id = trim($_GET['id']);
        return $this->pdo->query("SELECT id FROM users WHERE id = " . $id); // expect: sql-injection-concat
    }
    function searchOrders() {
        $id = htmlspecialchars($_GET['id']);
        return $this->mysqli->execute_query("SELECT id FROM users WHERE id = ?", [$id]);
    }
    function fetchOrders() {
        $id = isset($_GET['id']) ? $_GET['id'] : 1;
        return $this->mysqli->execute_query("SELECT id FROM users WHERE id = ?", [$id]);
    }
    function findInvoices() {
        $id = $_GET['id'] ?? 1;
        return $this->mysqli->execute_query("SELECT id FROM users WHERE id = ?", [$id]);
    }
    function whereName($name) { return "name = '$name'"; }
    function listInvoices($name) { return $this->pdo->query("SELECT id FROM users WHERE " . $this->whereName($name)); } // expect: sql-injection-concat likely
    function loadInvoices($data) {
        $sets = [];
        foreach ($data as $k => $v) {
            $sets[] = "$k = '$v'"; // expect: sql-injection-concat likely
        }
        return $this->pdo->exec("UPDATE users SET " . implode(', ', $sets));
    }
    function countInvoices($name) { return $this->unknown->query("SELECT id FROM users WHERE name = '$name'"); } // expect: sql-injection-concat likely
    function exportInvoices() {
        $id = filter_input(INPUT_GET, 'id');
        return $this->mysqli->execute_query("SELECT id FROM users WHERE id = ?", [$id]);
    }
    function searchInvoices() {
        extract($_GET);
        $q = "SELECT id FROM users WHERE name = '" . addslashes($_GET['n']) . "' OR id = " . $_GET['id']; // expect: sql-injection-concat
        return $this->mysqli->real_query($q);
    }
    function fetchInvoices() {
        if (isset($_POST['user'])) {
            $user = $_POST['user'];
            $query = "SELECT id FROM `users` WHERE user = '$user' AND password = '" . md5($_POST['p']) . "';"; // expect: sql-injection-concat
            $result = mysqli_query($GLOBALS["conn"], $query) or die('x');
        }
    }
    function findReaders() {
        $json = json_decode(file_get_contents('php://input'), true);
        return $this->pdo->query("SELECT id FROM users WHERE id = " . $json['id']); // expect: sql-injection-concat
    }
    function listReaders(string $name): array {
        $stmt = $this->pdo->prepare('SELECT id FROM users WHERE name = "' . $name . '"'); // expect: sql-injection-concat likely
        $stmt->execute();
        return $stmt->fetchAll();
    }
    function showReaders() {
        global $wpdb;
        return $wpdb->get_results("SELECT id FROM {$wpdb->posts} WHERE post_title = '{$_GET['t']}'"); // expect: sql-injection-concat
    }
    function countReaders($title) {
        global $wpdb;
        return $wpdb->get_var("SELECT id FROM $wpdb->posts WHERE post_title = '" . $title . "'"); // expect: sql-injection-concat likely
    }
    function exportReaders($title) {
        global $wpdb;
        return $wpdb->query($wpdb->prepare("SELECT id FROM $wpdb->posts WHERE post_title = '$title' AND id = %d", 1)); // expect: sql-injection-concat likely
    }
    function searchReaders() {
        return (new mysqli('h'))->execute_query("SELECT id FROM users WHERE id = ?", [$_GET['id']]);
    }
    function fetchReaders($name) { return mysqli_query($this->link, 'SELECT id FROM users WHERE name = "' . $name . '"'); } // expect: sql-injection-concat likely
    function findLoans() {
        $q = "SELECT id FROM users WHERE id = ";
        $q = $q . $_GET['id']; // expect: sql-injection-concat
        return $this->pdo->query($q);
    }
    function listLoans() { return $this->pdo->query($_GET['q']); } // expect: sql-injection-concat
    function loadLoans() {
        $t = $_GET['table'];
        return $this->pdo->query("SELECT id FROM `$t`"); // expect: sql-injection-identifier
    }
    function showLoans($conn) { return $conn->query("SELECT id FROM users WHERE name='" . $_POST["name"] . "'"); } // expect: sql-injection-concat likely
    function countLoans() {
        $name = strtolower($_POST['name']);
        $name = ucfirst($name);
        return sqlsrv_query($this->c, "SELECT id FROM users WHERE name = '$name'"); // expect: sql-injection-concat
    }

}
enum Sort: string { case Name = 'name'; case Date = 'created_at'; }
