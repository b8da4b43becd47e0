BASE_URL=${PARTNER_CENTER_URL:-https://api.partnercenter.microsoft.com}

curl --fail-with-body --silent --show-error --max-time 60 \
  "$BASE_URL/v1/customers/$CUSTOMER_ID/subscriptions/A356AC8C-E310-44F4-BF85-C7F29044AF99" \
  --header "Authorization: Bearer $PARTNER_CENTER_TOKEN"
