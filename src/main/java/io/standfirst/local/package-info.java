/**
 * The whole stack in one JVM, without an AWS account: an S3 endpoint whose store raises
 * notifications, a queue with visibility, retries and dead letters, DynamoDB, the Lambda handlers,
 * and HTTP.
 */
@NullMarked
package io.standfirst.local;

import org.jspecify.annotations.NullMarked;
