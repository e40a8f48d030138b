<?php

namespace App\Http;

use Illuminate\Http\Request;

class TicketController
{
    public function mine(Request $request)
    {
        $names = [];
        foreach ($request->agent()->tickets()->with('customer')->get() as $ticket) {
            $names[] = $ticket->customer->name;
        }
        return $names;
    }

    // Only columns of the ticket.
    public function titles(Request $request)
    {
        return $request->agent()->tickets()->get()->map(fn ($ticket) => $ticket->title);
    }

    // The property of the relation may have been loaded before.
    public function given($agent)
    {
        $names = [];
        foreach ($agent->tickets as $ticket) {
            $names[] = $ticket->customer->name;
        }
        return $names;
    }
}
