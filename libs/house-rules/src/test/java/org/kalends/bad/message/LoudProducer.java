package org.kalends.bad.message;

import org.apache.kafka.clients.producer.Producer;

record LoudProducer(Producer<String, byte[]> producer) {}
