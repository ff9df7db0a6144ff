package io.standfirst.function;

import io.standfirst.document.DocumentJson;
import java.util.List;

/**
 * What a function answers to a batch of a queue, in the field names of AWS Lambda: {@code
 * {"batchItemFailures":[{"itemIdentifier":"…"}]}}.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html">
 *     Partial batch responses</a>
 */
record BatchResponse(List<Failure> batchItemFailures) {
  record Failure(String itemIdentifier) {}

  static BatchResponse ofFailures(List<String> messages) {
    return new BatchResponse(messages.stream().map(Failure::new).toList());
  }

  byte[] json() {
    return DocumentJson.MAPPER.writeValueAsBytes(this);
  }
}
