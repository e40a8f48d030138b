<?php

namespace App\Http\Controllers;

use App\Models\Invoice;
use App\Models\Order;

class OrderController extends Controller
{
    public function index()
    {
        return Order::all(); // expect: orm-load-whole-table possible
    }

    public function invoices()
    {
        $invoices = Invoice::with('order')->get(); // expect: orm-load-whole-table possible
        return response()->json($invoices);
    }
}
