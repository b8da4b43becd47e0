BASE_URL=${PARTNER_CENTER_URL:-https://api.partnercenter.microsoft.com}

curl --fail-with-body --silent --show-error --max-time 60 \
  "$BASE_URL/v1/customers/$CUSTOMER_ID/orders/3eddcac6-63b2-4c40-b0b6-f47e18301492" \
  --header "Authorization: Bearer $PARTNER_CENTER_TOKEN"
