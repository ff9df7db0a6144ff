package io.standfirst.local;

import java.time.Instant;

/**
 * A message as it was received.
 *
 * @param messageId the same for every delivery of the message
 * @param receipt names this delivery
 * @param body what was sent
 * @param receiveCount how often it has been received, this time included
 * @param sent when it was sent
 * @param firstReceived when it was received first
 */
record Delivery(
    String messageId,
    String receipt,
    String body,
    int receiveCount,
    Instant sent,
    Instant firstReceived) {}
