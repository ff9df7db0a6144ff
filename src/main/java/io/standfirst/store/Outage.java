package io.standfirst.store;

import java.io.IOException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkServiceException;

/**
 * Failures of table, bucket and queue that pass by themselves, after the client's own retries: too
 * much was asked of them, they are ill, or they could not be reached.
 */
public final class Outage {
  private Outage() {}

  /** Whether the same request may well succeed a little later. */
  public static boolean causes(Throwable failure) {
    return switch (failure) {
      case SdkServiceException refused ->
          refused.isThrottlingException() || refused.statusCode() >= 500;
      case ApiCallTimeoutException _, ApiCallAttemptTimeoutException _ -> true;
      case SdkClientException unreached -> unreached.getCause() instanceof IOException;
      default -> false;
    };
  }
}
