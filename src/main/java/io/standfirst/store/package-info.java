/**
 * Where articles are kept: {@link io.standfirst.store.ArticleStore} the documents, {@link
 * io.standfirst.store.Bucket} the files, {@link io.standfirst.store.WorkQueue} what waits to be
 * looked at. DynamoDB, S3 and SQS are known here.
 */
@NullMarked
package io.standfirst.store;

import org.jspecify.annotations.NullMarked;
