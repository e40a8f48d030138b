<?php

use PhpAmqpLib\Connection\AMQPStreamConnection; // mention: AMQPStreamConnection
use PhpAmqpLib\Message\AMQPMessage; // mention: AMQPMessage
use RdKafka\Producer; // mention: Producer
use RdKafka\KafkaConsumer; // mention: KafkaConsumer

function messageQueue1($order, $shop)
{
    $value = new AMQPStreamConnection($order); // mention: AMQPStreamConnection
}

function messageQueue2($order, $shop)
{
    $value = new AMQPMessage($order); // mention: AMQPMessage
}

function messageQueue3($order, $shop)
{
    $value = new Producer($order); // mention: Producer
}

function messageQueue4($order, $shop)
{
    $value = new KafkaConsumer($order); // mention: KafkaConsumer
}

function unrelated($shelf, $label)
{
    $shelf->AMQPStreamConnection($label);
}
