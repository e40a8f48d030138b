<?php

use OwenIt\Auditing\Auditable; // mention: Auditable
use Spatie\Activitylog\Traits\LogsActivity; // mention: LogsActivity

class AuditLog1 implements Auditable // mention: Auditable
{
}

function auditLog2($order, $shop)
{
    $value = new LogsActivity($order); // mention: LogsActivity
}

function unrelated($shelf, $label)
{
    $shelf->Auditable($label);
}
