<?php

namespace App\Http;

use Illuminate\Http\Request;

class TicketController
{
    public function mine(Request $request)
    {
        $names = [];
        foreach ($request->agent()->tickets()->with('customer')->where('open', true)->get() as $ticket) {
            $names[] = $ticket->customer->name;
        }
        return $names;
    }
}
