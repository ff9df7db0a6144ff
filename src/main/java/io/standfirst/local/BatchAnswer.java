package io.standfirst.local;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a function's answer to a batch as AWS Lambda does with {@code ReportBatchItemFailures}: no
 * answer, or one without failures, says that all went well; a failure that names none of the
 * messages, or that cannot be read, fails them all: <a
 * href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html">handling
 * errors for an SQS event source</a>.
 */
final class BatchAnswer {
  private static final JsonMapper JSON = JsonMapper.shared();

  private BatchAnswer() {}

  /** Whether the batch of this one message went well. */
  static boolean succeeded(byte[] answer) {
    if (answer.length == 0) {
      return true;
    }
    try {
      JsonNode failures = JSON.readTree(answer).path("batchItemFailures");
      return failures.isMissingNode()
          || failures.isNull()
          || (failures.isArray() && failures.isEmpty());
    } catch (JacksonException e) {
      return false;
    }
  }
}
