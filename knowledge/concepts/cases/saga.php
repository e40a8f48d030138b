<?php

use Temporal\Client\WorkflowClient; // mention: WorkflowClient

function saga1($order, $shop)
{
    $value = new WorkflowClient($order); // mention: WorkflowClient
}

function unrelated($shelf, $label)
{
    $shelf->WorkflowClient($label);
}
