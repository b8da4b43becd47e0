# Keep this id: to repeat the purchase, send the same one.
REQUEST_ID=${REQUEST_ID:-$(uuidgen)}
BASE_URL=${PARTNER_CENTER_URL:-https://api.partnercenter.microsoft.com}

curl --fail-with-body --silent --show-error --max-time 60 \
  "$BASE_URL/v1/customers/$CUSTOMER_ID/orders" \
  --header "Authorization: Bearer $PARTNER_CENTER_TOKEN" \
  --header "MS-RequestId: $REQUEST_ID" \
  --json '{
    "billingCycle": "one_time",
    "lineItems": [
      {
        "lineItemNumber": 0,
        "offerId": "DZH318Z0BQ4B:0047:DZH318Z0DSM8",
        "friendlyName": "A_sample_Azure_RI",
        "quantity": 1,
        "provisioningContext": {
          "subscriptionId": "3D5ECED6-1151-44C7-AEE6-70A4BB725666",
          "scope": "shared",
          "duration": "1Year"
        }
      }
    ]
  }'
