package io.standfirst.local;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What AWS Lambda tells a function of one invocation. */
public final class LocalContext implements Context {
  private final String function;
  private final String requestId;
  private final InstantSource clock;
  private final Instant deadline;

  LocalContext(String function, String requestId, InstantSource clock, Duration timeout) {
    this.function = function;
    this.requestId = requestId;
    this.clock = clock;
    this.deadline = clock.instant().plus(timeout);
  }

  /** An invocation that has this much time from now on. */
  public static LocalContext of(String function, Duration timeout) {
    return new LocalContext(
        function, UUID.randomUUID().toString(), InstantSource.system(), timeout);
  }

  @Override
  public String getAwsRequestId() {
    return requestId;
  }

  @Override
  public String getLogGroupName() {
    return "/aws/lambda/" + function;
  }

  @Override
  public String getLogStreamName() {
    return "local";
  }

  @Override
  public String getFunctionName() {
    return function;
  }

  @Override
  public String getFunctionVersion() {
    return "$LATEST";
  }

  @Override
  public String getInvokedFunctionArn() {
    return "arn:aws:lambda:"
        + LocalAws.REGION.id()
        + ":"
        + LocalAws.ACCOUNT
        + ":function:"
        + function;
  }

  @Override
  public @Nullable CognitoIdentity getIdentity() {
    return null;
  }

  @Override
  public @Nullable ClientContext getClientContext() {
    return null;
  }

  @Override
  public int getRemainingTimeInMillis() {
    long left = Duration.between(clock.instant(), deadline).toMillis();
    return Math.toIntExact(Math.max(0, left));
  }

  @Override
  public int getMemoryLimitInMB() {
    return Math.toIntExact(Runtime.getRuntime().maxMemory() >> 20);
  }

  @Override
  public LambdaLogger getLogger() {
    Logger logger = LoggerFactory.getLogger(function);
    return new LambdaLogger() {
      @Override
      public void log(String message) {
        logger.info(message);
      }

      @Override
      public void log(byte[] message) {
        logger.info(new String(message, StandardCharsets.UTF_8));
      }
    };
  }
}
