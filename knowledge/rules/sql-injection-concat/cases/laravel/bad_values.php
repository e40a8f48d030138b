<?php

namespace App\Http\Controllers;

use App\Models\User;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\DB;
use Doctrine\DBAL\Connection;
use Doctrine\ORM\EntityManagerInterface;

class C extends Controller
{
    private const SORTS = ['name', 'id'];
    public function __construct(private Connection $connection, private EntityManagerInterface $em, private UserRepository $users) {}

    public function findAuthors(Request $request) { return DB::select("SELECT id FROM users WHERE name = '" . $request->input('name') . "'"); } // expect: sql-injection-concat
    public function loadAuthors(Request $request) { return DB::table('users')->whereRaw("name = '{$request->name}'")->get(); } // expect: sql-injection-concat likely
    public function fetchAuthors($id) { return DB::update("UPDATE users SET x = 1 WHERE id = '$id'"); } // expect: sql-injection-concat likely
    public function findBooks(Request $request) { return User::havingRaw("count(*) > " . $request->input('n'))->get(); } // expect: sql-injection-concat
    public function loadBooks() { return DB::select("SELECT id FROM users WHERE name = '" . request('name') . "'"); } // expect: sql-injection-concat
    public function showBooks() { return DB::select("SELECT id FROM users WHERE name = '" . request()->input('name') . "'"); } // expect: sql-injection-concat
    public function exportBooks(string $name) { return $this->connection->executeQuery("SELECT id FROM users WHERE name = '$name'"); } // expect: sql-injection-concat likely
    public function searchBooks(string $name) { return $this->connection->fetchAllAssociative("SELECT id FROM users WHERE name = '" . $name . "'"); } // expect: sql-injection-concat likely
    public function loadOrders(Request $request) {
        $q = User::query();
        if ($request->has('x')) {
            $q->whereRaw('x = ' . $request->input('x')); // expect: sql-injection-concat
        }
        return $q->get();
    }
    public function showOrders(Request $request) { return DB::connection('other')->select("SELECT id FROM users WHERE name = '{$request->name}'"); } // expect: sql-injection-concat likely
    public function exportOrders(Request $request) { return \DB::select("SELECT id FROM users WHERE id = " . $request->route('id')); } // expect: sql-injection-concat
    public function searchOrders(Request $request) {
        $data = $request->validate(['name' => 'required']);
        return DB::select("SELECT id FROM users WHERE name = '{$data['name']}'"); // expect: sql-injection-concat
    }
    public function fetchOrders(Request $request) {
        $data = $request->all();
        return DB::insert("INSERT INTO users (name) VALUES ('{$data['name']}')"); // expect: sql-injection-concat
    }
    public function loadInvoices(string $name) { return $this->em->getConnection()->executeStatement("DELETE FROM users WHERE name = '$name'"); } // expect: sql-injection-concat likely
    public function countInvoices(Request $request) { return DB::table('users')->fromRaw("users WHERE name = '{$request->name}'"); } // expect: sql-injection-concat likely
    public function exportInvoices(Request $request) { return User::whereRaw(sprintf("name = '%s'", $request->name))->first(); } // expect: sql-injection-concat likely

}
